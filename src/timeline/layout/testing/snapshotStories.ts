import type { TimelineEvent, TimelineInput } from '../input.ts';
import { bridge, day, event, row, story } from './inventStory.ts';

/** A story in a certain view, to be looked at as a picture. */
export type SnapshotStory = {
  readonly input: TimelineInput;
  /** Defaults to elastic. */
  readonly linear?: true;
  /** Defaults to 900. */
  readonly widthPx?: number;
  /** Defaults to nothing. */
  readonly selected?: string;
  /** In days, from the first; defaults to the whole story. */
  readonly window?: { readonly from: number; readonly to: number };
  /** Defaults to left to right. */
  readonly direction?: 'rtl';
};

const words = 'Bridge council letter inspection repair lorry quay ferry vote budget'.split(' ');
const titleOf = (n: number) =>
  [0, 3, 7].map((step) => words[(n * 7 + step) % words.length]).join(' ');

const outlets = ['courier', 'post', 'harbour', 'evening'];
const rows = (firstDay: number) =>
  outlets.map((id, n) => row(id, firstDay + 9 * n, n === 2 ? 5 : 1));
const reporting = (n: number) => outlets.filter((_, k) => (n * 5 + k * 3) % 4 < 2);

/**
 * This many events, each at the position that `at` returns, with varying titles, importance and
 * accounts.
 */
const many = (
  count: number,
  at: (n: number) => number,
  more: (n: number) => Partial<TimelineEvent> & { days?: number } = () => ({}),
) =>
  Array.from({ length: count }, (_, n) => {
    const { days = 1, ...rest } = more(n);
    const importance = n % 7 === 0 ? 1 : n % 3 === 0 ? 2 : 3;
    return event(`e${n}`, at(n), days, {
      title: titleOf(n),
      importance,
      reportedBy: reporting(n),
      ...rest,
    });
  });

const start = day(2023, 9, 1);
const span = { extent: 'span' } as const;

/** As stories are. */
export const typical: Readonly<Record<string, SnapshotStory>> = {
  'years, then days': { input: bridge },
  'years, then days, to scale': { input: bridge, linear: true },
  'a selected event': { input: bridge, selected: 'video' },
  'a week': {
    input: story(
      many(12, (n) => start + (n * 7) / 12),
      rows(start + 8),
    ),
  },
  'an evening, to the minute': {
    input: story(
      many(
        14,
        (n) => start + 0.75 + (n * n) / 1440,
        () => ({ days: 1 / 1440 }),
      ),
      rows(start + 1),
    ),
  },
  'a year with one busy month': {
    input: story(
      many(40, (n) => (n < 12 ? day(2023) + n * 30 : start + (n % 28))),
      rows(start + 30),
    ),
  },
  'months known, and days': {
    input: story(
      many(
        18,
        (n) => day(2021, 1 + (n % 12)),
        (n) => ({ days: n % 3 === 0 ? 30 : 1 }),
      ),
      rows(day(2022, 2)),
    ),
  },
  'things that last': {
    input: story(
      many(
        16,
        (n) => start + n * 11,
        (n) => (n % 2 === 0 ? { ...span, days: 40 } : {}),
      ),
      rows(start + 200),
    ),
  },
  'three hundred events': {
    input: story(
      many(300, (n) => start + (n * n) / 300),
      rows(start + 300),
    ),
  },
  'three hundred events, in part': {
    input: story(
      many(300, (n) => start + (n * n) / 300),
      rows(start + 300),
    ),
    window: { from: start + 40, to: start + 80 },
  },
};

/** As stories should not be, and are. */
export const nasty: Readonly<Record<string, SnapshotStory>> = {
  'one event': {
    input: story(
      many(1, () => start),
      [],
    ),
  },
  'sixty events on one day': {
    input: story(
      many(60, () => start),
      rows(start + 2),
    ),
  },
  'three thousand years apart': {
    input: story([event('first', day(-1000)), event('last', day(2000))], rows(day(2001))),
  },
  'a hundred dates that overlap': {
    input: story(
      many(
        100,
        (n) => start + n,
        () => ({ days: 60 }),
      ),
      rows(start + 200),
    ),
  },
  'words wider than a label': {
    input: story(
      many(
        9,
        (n) => start + n,
        () => ({ title: 'unbreakable'.repeat(9) }),
      ),
      rows(start + 9),
    ),
  },
  'dates open at one end': {
    input: story(
      [
        event('before', null, start, { title: 'In or before that year' }),
        event('between', start + 3, 1, { title: 'On a day between' }),
        event('since', start + 5, null, { title: 'At some time since' }),
      ],
      rows(start + 20),
    ),
  },
  'from right to left': { input: bridge, direction: 'rtl' },
  'little width': { input: bridge, widthPx: 260 },
  'two thousand events': {
    input: story(
      many(2000, (n) => day(2000) + ((n * 37) % 8000)),
      rows(day(2023)),
    ),
  },
  'two thousand events, one week of twenty years': {
    input: story(
      many(2000, (n) => day(2000) + ((n * 37) % 8000)),
      rows(day(2023)),
    ),
    linear: true,
    window: { from: day(2010), to: day(2010, 1, 8) },
  },
};
