import { prepareTimeline } from '../layout/index/prepareTimeline.ts';
import { day, event, row, story } from '../layout/testing/inventStory.ts';
import type { TimelineStory } from '../prepareStory.ts';
import { drawnMillStreet } from './millStreetStory.ts';

/**
 * This many events, `e0` and so on, a year apart and each reported by `courier` and `post`, and two
 * more within days of the last.
 */
export function storyOfYears(years: number): TimelineStory {
  const days = Array.from({ length: years }, (_, n) => day(1900 + n));
  const last = days.at(-1) ?? 0;
  const index = prepareTimeline(
    story(
      [...days, last + 1, last + 2].map((at, n) =>
        event(`e${n}`, at, 1, { reportedBy: ['courier', 'post'] }),
      ),
      [row('courier', day(1990)), row('post', day(1991))],
    ),
  );
  return {
    ...drawnMillStreet,
    index,
    rows: { ...drawnMillStreet.rows, by: () => index },
    words: { ...drawnMillStreet.words, article: (id) => id, coverage: (_, id) => id },
    ordinalOf: () => 0,
    isAnnouncement: () => false,
  };
}
