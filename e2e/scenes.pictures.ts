import { fileOf, sceneAddress, sceneNames, sceneViewport, storyOf } from './sceneStories.ts';
import { serveStories } from './support/stories.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

// The same scenes as text, drawn without a browser, are tested in src/site/picture/scenes.test.ts.

test.use({ viewport: sceneViewport });

const idOf = (at: number) => `scene-${at}`;

/** In one document: a story is shown and laid out anew, and the page is loaded once. */
test('each behaviour of the drawing', async ({ page }) => {
  await serveStories(
    page,
    sceneNames.map((name, at) => ({ ...storyOf(name), id: idOf(at) })),
  );
  await page.goto('./');
  await waitForPage(page);
  for (const [at, name] of sceneNames.entries()) {
    await test.step(name, async () => {
      await turnTo(page, `${sceneAddress(name)}&story=${idOf(at)}`);
      const timeline = page.getByTestId('timeline');
      await expect.soft(timeline).toHaveScreenshot(fileOf(name, 'png'));
    });
  }
});
