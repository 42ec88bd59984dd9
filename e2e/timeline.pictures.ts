import { createHash } from 'node:crypto';
import { everyState, nameOf, openState, pairedStates, type PageState } from './pageStates.ts';
import { millStreet as story } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';

const shown = [...new Set(everyState.map(({ state }) => state))];

/** In one document, where the next state is drawn anew; a panel is closed first. */
for (const which of shown) {
  test(`${which}, in every two settings together`, async ({ openPage, page }) => {
    const [first, ...others] = pairedStates.filter(({ state }) => state === which);
    if (!first) throw new Error(`no picture shows ${which}`);
    const compare = (state: PageState, open: (address: string) => Promise<void>) =>
      test.step(nameOf(state), async () => {
        await openState(state, page, open);
        await expect.soft(page).toHaveScreenshot(`${nameOf(state)}.png`);
      });
    await compare(first, (address) => openPage(address, { story }));
    for (const state of others) {
      await compare(state, async (address) => {
        await turnTo(page, '?capture=1');
        await turnTo(page, address);
        // Where a panel is closed beside the page, it keeps what was in sight in its place.
        await page.evaluate(() => scrollTo(0, 0));
      });
    }
  });
}

// All of them: too many to keep each as a picture, so a checksum stands for it.
for (const which of shown) {
  test(
    `${which}, in everything it can be seen in`,
    { tag: '@long' },
    async ({ openPage, page }, info) => {
      test.setTimeout(600_000);
      const sums: string[] = [];
      for (const state of everyState.filter(({ state }) => state === which)) {
        await openState(state, page, (address) => openPage(address, { story }));
        const picture = await page.screenshot({ path: info.outputPath(`${nameOf(state)}.png`) });
        sums.push(`${createHash('sha256').update(picture).digest('hex')} ${nameOf(state)}\n`);
      }
      expect(sums.join('')).toMatchSnapshot(`every-${which}.txt`);
    },
  );
}
