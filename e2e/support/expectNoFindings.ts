import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Extent {
  /** A selector, when the rest is checked elsewhere. */
  part?: string;
  /** A selector of what is checked elsewhere, such as another frame with the same story. */
  without?: string;
  /**
   * Whether the contrast of every text is measured, which takes as long as all else. Colours are the
   * same everywhere: `npm test` measures them on the fullest pages, the long run on all.
   */
  contrast: boolean;
}

/** Axe finds nothing wrong, in the page and its frames or in one part of it. */
export async function expectNoFindings(
  page: Page,
  { part, without, contrast }: Extent,
): Promise<void> {
  const rules = { 'target-size': { enabled: true }, 'color-contrast': { enabled: contrast } };
  const whole = new AxeBuilder({ page })
    // Without frames from other origins there is nothing to collect in a page of its own.
    .setLegacyMode(page.frames().length === 1)
    .options({ resultTypes: ['violations'], rules });
  if (part !== undefined) whole.include(part);
  if (without !== undefined) whole.exclude(without);
  const { violations } = await whole.analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(told).toEqual([]);
}
