import type { StoryDate, StoryFile, UndatedEvent } from '../../story/schema.ts';
import type { Place } from './context.ts';

/** A date of a story, with where it stands and what it dates. */
export interface PlacedDate {
  date: StoryDate;
  place: Place;
  of: 'publication' | 'event' | 'account';
  /** Of a publication the article published, of an account the article that gives the date. */
  article?: string;
}

/** Every date of a story, in the order of the file. */
export function datesOf(story: StoryFile): PlacedDate[] {
  return [
    ...story.articles.map(({ id, datePublished }, i): PlacedDate => ({
      date: datePublished,
      place: ['articles', i, 'datePublished'],
      of: 'publication',
      article: id,
    })),
    ...story.events.flatMap((event, i) => [
      { date: event.date, place: ['events', i, 'date'], of: 'event' as const },
      ...ofAccounts(event, ['events', i]),
    ]),
    ...story.undated.flatMap((event, i) => ofAccounts(event, ['undated', i])),
  ];
}

function ofAccounts({ accounts }: UndatedEvent, place: Place): PlacedDate[] {
  return accounts.flatMap(({ article, date }, i) =>
    date
      ? [{ date, place: [...place, 'accounts', i, 'date'], of: 'account' as const, article }]
      : [],
  );
}
