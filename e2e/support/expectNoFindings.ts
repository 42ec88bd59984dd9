import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Axe finds nothing wrong, in the page and its frames or in one part of it.
 *
 * @param part a selector, when the rest is checked elsewhere
 */
export async function expectNoFindings(page: Page, part?: string): Promise<void> {
  const whole = new AxeBuilder({ page })
    // Without frames from other origins there is nothing to collect in a page of its own.
    .setLegacyMode(page.frames().length === 1)
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  const { violations } = await (part ? whole.include(part) : whole).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(told).toEqual([]);
}
