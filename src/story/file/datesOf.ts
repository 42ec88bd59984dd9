import type { StoryDate, StoryFile } from './schema.ts';

/** A date of the story and its path, as keys from the root. */
export interface PlacedDate {
  date: StoryDate;
  place: (string | number)[];
}

/** Every date of a story: of publications, of events, and in single accounts. */
export function datesOf(story: StoryFile): PlacedDate[] {
  const found: PlacedDate[] = story.articles.map((article, i) => ({
    date: article.datePublished,
    place: ['articles', i, 'datePublished'],
  }));
  story.events.forEach(({ date }, i) => found.push({ date, place: ['events', i, 'date'] }));
  for (const list of ['events', 'undated'] as const) {
    story[list].forEach(({ accounts }, i) =>
      accounts.forEach(({ date }, j) => {
        if (date) found.push({ date, place: [list, i, 'accounts', j, 'date'] });
      }),
    );
  }
  return found;
}
