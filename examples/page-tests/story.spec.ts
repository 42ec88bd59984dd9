import { test } from '@playwright/test';
import { expect, openStory, storyIn, waitForStory } from 'sourceline/playwright';

test('every account of the video stands beside the timeline', async ({ page }) => {
  const story = await openStory(page, './stories/kutcher-kunis-letters/', {
    query: { event: 'video' },
  });
  await expect(story).toHaveAccountOf('BBC');
  await expect(story).not.toHaveAccountOf('The Gazette');
  await expect(story.account('bbc-september').getByTestId('excerpt')).not.toHaveCount(0);
  await expect(story).toHaveRow('The Independent');
  await page.keyboard.press('Escape');
  await waitForStory(page);
  await expect(story.panel).toHaveCount(0);
});

test('an event of the list opens, with its statements and differences', async ({ page }) => {
  const story = await openStory(page, './stories/kutcher-kunis-letters/');
  await expect(story).toHaveEvent('video');
  await story.event('video').click();
  await waitForStory(page);
  await expect(story).toHaveStatement('we-support-victims');
  await expect(story).toHaveDifference('how-the-video-begins');
});

test('it looks as it did', async ({ page }) => {
  const query = { event: 'video', theme: 'dark' };
  const story = await openStory(page, './stories/kutcher-kunis-letters/', { query, still: true });
  const first = await story.timeline.screenshot();
  await openStory(page, './stories/kutcher-kunis-letters/', { query, still: true });
  expect(await story.timeline.screenshot()).toEqual(first);
});

test('embedded, it is looked at through its frame', async ({ page }) => {
  await page.goto('./sample/index.html');
  const story = storyIn(page.frameLocator('figure[data-sourceline] iframe'));
  await expect(story).toHaveEvent('letters-public');
});
