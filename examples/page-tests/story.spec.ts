import { test } from '@playwright/test';
import { expect, openStory, storyIn, waitForStory } from 'sourceline/playwright';

test('every account of the video stands beside the timeline', async ({ page }) => {
  const story = await openStory(page, './stories/mill-street/', { query: { event: 'video' } });
  await expect(story).toHaveAccountOf('Harbour FM');
  await expect(story).not.toHaveAccountOf('Evening Star');
  await expect(story.account('harbour-fm').getByTestId('excerpt')).not.toHaveCount(0);
  await expect(story).toHaveRow('Evening Post');
  await page.keyboard.press('Escape');
  await waitForStory(page);
  await expect(story.panel).toHaveCount(0);
});

test('an event of the list opens, with its statements and differences', async ({ page }) => {
  const story = await openStory(page, './stories/mill-street/');
  await expect(story).toHaveEvent('video');
  await story.event('video').click();
  await waitForStory(page);
  await expect(story).toHaveStatement('full-support');
  await expect(story).toHaveDifference('day-of-video');
});

test('it looks as it did', async ({ page }) => {
  const query = { event: 'video', theme: 'dark' };
  const story = await openStory(page, './stories/mill-street/', { query, still: true });
  const first = await story.timeline.screenshot();
  await openStory(page, './stories/mill-street/', { query, still: true });
  expect(await story.timeline.screenshot()).toEqual(first);
});

test('embedded, it is looked at through its frame', async ({ page }) => {
  await page.goto('./sample/index.html');
  const story = storyIn(page.frameLocator('figure[data-sourceline] iframe'));
  await expect(story).toHaveEvent('petition');
});
