import type { StoryEvent } from './storyEvent.ts';

/**
 * How the articles of a story treat an event:
 * - `reported`: at least one tells of it as having happened;
 * - `announced`: those that have it only announce it;
 * - `not-from-articles`: none has it; the story's makers entered it.
 */
export type Standing = 'reported' | 'announced' | 'not-from-articles';

export function standingOf({
  articles,
  announcedBy,
}: Pick<StoryEvent, 'articles' | 'announcedBy'>): Standing {
  if (articles.length === 0) return 'not-from-articles';
  return articles.every((id) => announcedBy.includes(id)) ? 'announced' : 'reported';
}

/**
 * The articles that an event owes its standing to: those that tell of it as having happened or, if
 * none does, those that announce it.
 */
export function tellersOf(event: Pick<StoryEvent, 'articles' | 'announcedBy'>): readonly string[] {
  const { articles, announcedBy } = event;
  if (standingOf(event) !== 'reported' || announcedBy.length === 0) return articles;
  return articles.filter((id) => !announcedBy.includes(id));
}

/**
 * How many events have each standing, how many of all are undated, and how many articles
 * (`tellers`) tell of one as having happened. Of the dated events that articles have, how many have
 * a date that the makers entered, and how many one that articles were read for.
 */
export type EventCounts = Readonly<
  Record<Standing | 'undated' | 'tellers' | 'dateEntered' | 'dateRead', number>
>;

/** The total number of events. */
export const countAll = (counts: EventCounts): number =>
  counts.reported + counts.announced + counts['not-from-articles'];

/**
 * Whether no article was read for any date of the events that articles have. Lists then say so once,
 * above, and not with each event.
 */
export const areDatesEntered = ({ dateEntered, dateRead }: EventCounts): boolean =>
  dateEntered > 0 && dateRead === 0;

/** Whether an event's date is entered, and not all of its story are. */
export const isDateToldApart = ({ date }: Pick<StoryEvent, 'date'>, counts: EventCounts): boolean =>
  date?.basis === 'entered' && !areDatesEntered(counts);

export function countEvents(
  events: readonly Pick<StoryEvent, 'articles' | 'announcedBy' | 'date'>[],
): EventCounts {
  const counts = {
    reported: 0,
    announced: 0,
    'not-from-articles': 0,
    undated: 0,
    dateEntered: 0,
    dateRead: 0,
  };
  const tellers = new Set<string>();
  for (const event of events) {
    const standing = standingOf(event);
    counts[standing] += 1;
    if (standing === 'reported') for (const id of tellersOf(event)) tellers.add(id);
    if (event.date === null) counts.undated += 1;
    else if (standing !== 'not-from-articles') {
      counts[event.date.basis === 'entered' ? 'dateEntered' : 'dateRead'] += 1;
    }
  }
  return { ...counts, tellers: tellers.size };
}
