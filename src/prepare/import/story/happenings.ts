import { boundsOf } from '../../../time/edtf/bounds.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import { isCertainlyBefore } from '../../../time/edtf/relations.ts';
import type {
  Account,
  Article,
  Excerpt,
  StoryEvent,
  UndatedEvent,
} from '../../../story/file/schema.ts';
import { slugOf } from '../../text/slugOf.ts';
import type { EnteredEvent, EnteredTimeline } from '../entered.ts';
import type { Notes } from '../notes.ts';
import { createIds } from './createIds.ts';
import { enteredDate } from './enteredDates.ts';
import type { gatherPeople } from './gatherPeople.ts';
import type { GatheredSources } from './gatherSources.ts';
import { orderOfRows } from './orderOfRows.ts';

/** What has been found out about the rest of the story. */
interface Known {
  /** The article that the sheet or timeline itself is. */
  article: Article;
  /** Its words about each event, in the order of the events. */
  excerpts: readonly Excerpt[][];
  people: ReturnType<typeof gatherPeople>;
  sources: GatheredSources;
  /** The day on which the file was read, `YYYY-MM-DD`. */
  day: string;
}

/**
 * The events of a sheet or timeline, with undated ones separate; each has an account by the sheet
 * itself.
 */
export function happenings(
  timeline: EnteredTimeline,
  known: Known,
  notes: Notes,
): { events: StoryEvent[]; undated: UndatedEvent[] } {
  const { excerpts } = known;
  const ids = createIds();
  const events: StoryEvent[] = [];
  const undated: UndatedEvent[] = [];
  const given = timeline.events.map(({ id, title }) => ids.give(id ?? title, 'event'));
  timeline.events.forEach(({ id, place }, i) => {
    const isTaken = id !== null && slugOf(id) !== '' && slugOf(id) !== given[i];
    if (isTaken) notes.add('an id that another event has is numbered', place);
  });
  const dated = new Map(
    timeline.events.flatMap(({ id, date }, i) => (date ? [[id, given[i] ?? ''] as const] : [])),
  );
  timeline.events.forEach((event, i) => {
    // In the order in which a build writes them, so that a build yields the same bytes.
    const names = {
      id: given[i] ?? '',
      title: event.title,
      summary: event.summary ?? event.title,
    };
    const rest = {
      importance: event.importance,
      people: known.people.idsOf(event),
      tags: tagsOf(event, notes),
    };
    const accounts = accountsOf(event, excerpts[i] ?? [], known);
    if (event.date === null) {
      notes.add('without a date it is listed as undated', event.place);
      undated.push({ ...names, ...rest, accounts });
    } else {
      const date = enteredDate(event.date, timeline, event.place);
      const after = orderOfRows(event, dated, notes);
      events.push({ ...names, date, ...rest, ...after, accounts });
    }
  });
  return { events, undated };
}

/** One account per article, however often it is named. */
function accountsOf(
  { sources: named, date, isAnnounced }: EnteredEvent,
  excerpts: Excerpt[],
  { article, sources, day }: Known,
): Account[] {
  const isAhead = date !== null && isAfterDay(date.edtf, day);
  const tells = new Map<string, boolean>();
  for (const source of named) {
    const id = sources.idOf(source);
    tells.set(id, tells.get(id) === true || !(isAhead || source.announces));
  }
  const announced = { announced: true } as const;
  return [
    { article: article.id, excerpts, ...(isAhead || isAnnounced ? announced : {}) },
    ...[...tells].map(([id, isTold]) => ({
      article: id,
      excerpts: [],
      ...(isTold ? {} : announced),
    })),
  ];
}

function tagsOf({ tags, place }: EnteredEvent, notes: Notes): string[] {
  const slugs = tags.flatMap((tag) => {
    const slug = slugOf(tag);
    if (slug === '') notes.add('a tag without Latin letters is not carried', place);
    return slug === '' ? [] : [slug];
  });
  return [...new Set(slugs)];
}

/** What is certainly later than the day on which the file was read can only have been announced. */
function isAfterDay(edtf: string, day: string): boolean {
  const [date, then] = [parseEdtf(edtf), parseEdtf(day)];
  return date.ok && then.ok && isCertainlyBefore(boundsOf(then.date), boundsOf(date.date));
}
