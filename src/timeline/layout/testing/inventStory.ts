import { dayNumber } from '../../../time/day.ts';
import { formatDay } from '../../../time/dayText.ts';
import { unnamedZone } from '../../../time/zone/zone.ts';
import type { TimelineEvent, TimelineInput, TimelineRow } from '../input.ts';

/** Small invented stories for tests, which state only what matters to the test. */
export const day = (year: number, month = 1, dayOfMonth = 1) =>
  dayNumber({ year, month, day: dayOfMonth });

/** A moment known to the day, unless stated otherwise. */
export function event(
  id: string,
  from: number | null,
  days: number | null = 1,
  more: Partial<TimelineEvent> = {},
): TimelineEvent {
  const to = from === null ? days : days === null ? null : from + days;
  const label = from === null ? 'before' : Number.isSafeInteger(from) ? formatDay(from) : 'day';
  return {
    id,
    title: `What happened: ${id}`,
    dateLabel: label,
    fullDateLabel: label,
    importance: 2,
    order: 0,
    precision: precisionIn(from, to),
    extent: 'moment',
    bounds: { from, to },
    beganBy: from === null ? null : (to ?? from + 1),
    endedFrom: to === null ? null : (from ?? to - 1),
    core: null,
    approximateStart: false,
    approximateEnd: false,
    reportedBy: ['courier'],
    ...more,
  };
}

/** What a period of this many days most likely is. */
function precisionIn(from: number | null, to: number | null): TimelineEvent['precision'] {
  const days = from === null || to === null ? 1 : to - from;
  if (days < 1) return 'time';
  if (days >= 365) return 'year';
  return days >= 28 && days <= 31 ? 'month' : 'day';
}

export function row(
  articleId: string,
  from: number | null,
  days: number | null = 1,
  more: Partial<TimelineRow> = {},
): TimelineRow {
  return {
    rowId: articleId,
    group: `outlet ${articleId}`,
    name: `The ${articleId}`,
    precision: days === 1 ? 'day' : 'month',
    published: { from, to: from === null || days === null ? null : from + days },
    approximate: false,
    ...more,
  };
}

export function story(
  events: readonly TimelineEvent[],
  rows: readonly TimelineRow[] = [row('courier', day(2023, 12, 10))],
): TimelineInput {
  return {
    zone: unnamedZone,
    events: events.map((one, order) => ({ ...one, order })),
    rows,
    stateOf: (eventId, articleId) =>
      events.find(({ id }) => id === eventId)?.reportedBy.includes(articleId) === true
        ? 'reports'
        : 'cannot-be-said',
  };
}

/** The story in the sketch: events years apart, then days; see e2e/stories/mill-street. */
export const bridge = story(
  [
    event('rebuilt', day(1998), 365, {
      title: 'Mill Street bridge is rebuilt',
      reportedBy: ['courier', 'post'],
    }),
    event('limit-lifted', day(2006), 365, { title: 'Weight limit is lifted', importance: 3 }),
    event('council', day(2009), 365, { title: 'Council takes the bridge over', importance: 3 }),
    event('cracks', day(2016), 366, { title: 'First cracks are reported' }),
    event('cancelled', day(2017), 365, { title: 'Repair contract is cancelled', importance: 3 }),
    event('inspection', day(2023, 5), 31, {
      title: 'Inspection calls the bridge unsafe',
      importance: 1,
      reportedBy: ['courier', 'post'],
    }),
    event('letter', day(2023, 7, 27), 1, { title: 'Mayor writes to the ministry', importance: 1 }),
    event('closed', day(2023, 9, 7), 1, {
      title: 'Bridge closes to lorries',
      importance: 1,
      reportedBy: ['courier', 'post'],
    }),
    event('public', day(2023, 9, 8), 1, {
      title: 'The mayor’s letter becomes public',
      importance: 1,
    }),
    event('petition', day(2023, 9, 8), 8, {
      title: 'Residents’ petition',
      extent: 'span',
      beganBy: day(2023, 9, 9),
      endedFrom: day(2023, 9, 15),
      core: { from: day(2023, 9, 8), to: day(2023, 9, 16) },
    }),
    event('video', day(2023, 9, 9), 1, {
      title: 'Mayor explains herself in a video',
      importance: 1,
      reportedBy: ['courier', 'post'],
    }),
    event('union', day(2023, 9, 9), 2, { title: 'Engineers’ union answers', reportedBy: ['post'] }),
    event('resigns', day(2023, 9, 9), 91, { title: 'Head of works resigns' }),
    event('reopens', day(2023, 12, 7), 2, {
      title: 'Bridge opens to lorries again',
      importance: 1,
    }),
  ],
  [row('post', day(2023, 9, 10), 6), row('courier', day(2023, 12, 10))],
);
