import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';

const story = 'ferry-timetable/story.json';

test(
  'for a story of links, the page says what is announced, entered and unknown',
  { tag: '@long' },
  async ({ page, openPage }) => {
    await openPage('?event=quay-opens', { story });
    const panel = page.getByTestId('panel');
    await expect(panel).toContainText(
      'Announced. We do not have the text of these articles, so we cannot tell whether one says that it has happened.',
    );
    await expect(panel.getByText('This article announces it.')).toHaveCount(2);
    await expect(panel).toContainText('This timeline’s editors give the date');
    await expect(panel).not.toContainText('does not say when');
    const timeline = page.getByTestId('timeline');
    await expect(timeline.locator('.timeline-announced[data-event-id="quay-opens"]')).toHaveCount(
      1,
    );
    await test.step('nothing is said to be missing from a text that is not available', async () => {
      await turnTo(page, '?event=plan');
      await expect(page.locator('body')).not.toContainText('not in this article');
      await expect(page.locator('[data-state="not-in-article"]')).toHaveCount(0);
      await expect(page.locator('.story-counts')).toContainText(
        '2 events, as 2 articles reported them · 1 announced · 2 not from these articles',
      );
      const vote = page.locator('[data-testid="event-list-item"][data-event-id="council-vote"]');
      await expect(vote).toContainText('not from these articles');
    });
  },
);
