import { fileOf, sceneAddress, sceneNames, sceneViewport, storyOf } from './sceneStories.ts';
import { expect, test } from './support/test.ts';

// The same scenes as text, drawn without a browser, are tested in src/site/picture/scenes.test.ts.

test.use({ viewport: sceneViewport });

for (const name of sceneNames) {
  test(name, async ({ openPage, page }) => {
    await openPage(sceneAddress(name), { story: storyOf(name) });
    await expect(page.getByTestId('timeline')).toHaveScreenshot(fileOf(name, 'png'));
  });
}
