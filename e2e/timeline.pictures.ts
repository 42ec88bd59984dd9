import { createHash } from 'node:crypto';
import { everyState, nameOf, openState, pairedStates } from './pageStates.ts';
import { millStreet as story } from './publishedStories.ts';
import { expect, test } from './support/test.ts';

for (const state of pairedStates) {
  test(nameOf(state), async ({ openPage, page }) => {
    await openState(state, page, (address) => openPage(address, { story }));
    await expect(page).toHaveScreenshot(`${nameOf(state)}.png`);
  });
}

// All of them: too many to keep each as a picture, so a checksum stands for it.
for (const which of new Set(everyState.map(({ state }) => state))) {
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
