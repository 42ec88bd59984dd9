import type { Page, PlaywrightTestOptions } from '@playwright/test';
import { test, type OpenPageOptions } from './test.ts';
import { turnTo } from './turnTo.ts';

/**
 * Claims about a page that is open already, by what they say. Each begins at the address without a
 * query, at the page's top, with nothing in focus; what a reader chose before may still be chosen.
 */
type Claims = Record<string, (page: Page) => Promise<void>>;

interface Opened extends Pick<OpenPageOptions, 'story'> {
  /** Defaults to the project's. */
  viewport?: PlaywrightTestOptions['viewport'];
}

/**
 * One test for several claims, a step for each: to open a page with a story takes longer than most
 * of them. A claim about how a page is opened needs a test of its own.
 */
export function testOnOnePage(title: string, { viewport, ...shown }: Opened, claims: Claims): void {
  test(title, async ({ openPage, page }) => {
    if (viewport) await page.setViewportSize(viewport);
    await openPage('', shown);
    for (const [index, [claim, check]] of Object.entries(claims).entries()) {
      if (index > 0) await beginAnew(page);
      await test.step(claim, () => check(page));
    }
  });
}

async function beginAnew(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await turnTo(page, '');
  await page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement || activeElement instanceof SVGElement)
      activeElement.blur();
    scrollTo(0, 0);
  });
}
