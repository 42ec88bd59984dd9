import * as fc from 'fast-check';
import { daysIn, type Stretch } from '../../../time/scale/axis.ts';
import { axisOf } from '../index/axisOf.ts';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { TimelineEvent, TimelineInput } from '../input.ts';
import type { TimelineView } from '../layoutTimeline.ts';
import { day, event, row, story } from './inventStory.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

const busyDay = fc.integer({ min: day(2023, 9, 1), max: day(2023, 9, 20) });
const anyDay = fc.integer({ min: day(1985), max: day(2024) });
const firstOfYear = fc.integer({ min: 1985, max: 2023 }).map((year) => day(year));

/** Periods as dates have them: a day, several days, months and years, and dates open at one end. */
const arbitraryDays = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(busyDay, fc.constant(1)) },
  { weight: 2, arbitrary: fc.tuple(busyDay, fc.constantFrom(2, 8, 90)) },
  { weight: 3, arbitrary: fc.tuple(anyDay, fc.constantFrom(1, 30)) },
  { weight: 2, arbitrary: fc.tuple(firstOfYear, fc.constantFrom(365, 3650)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant(null), anyDay) },
  { weight: 1, arbitrary: fc.tuple(anyDay, fc.constant(null)) },
);

const word = fc.constantFrom('bridge', 'the', 'council', 'a', 'engineers’', 'letter', 'of', 'Mill');
const arbitraryTitle = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 12 }).map((w) => w.join(' ')) },
  { weight: 1, arbitrary: fc.constant('unbreakable'.repeat(27)) },
  { weight: 1, arbitrary: fc.constant('a word '.repeat(43)) },
  {
    weight: 1,
    // Blank ones are rejected with the story; see story/file/schema.ts.
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((title) => /\S/.test(title)),
  },
);

const articles = ['courier', 'post', 'harbour', 'evening'];

const arbitraryMore: fc.Arbitrary<Partial<TimelineEvent>> = fc.record({
  title: arbitraryTitle,
  importance: fc.constantFrom(1, 2, 3),
  reportedBy: fc.subarray(articles),
  extent: fc.constantFrom('moment', 'moment', 'span'),
  approximateStart: fc.boolean(),
});

export const arbitraryInput: fc.Arbitrary<TimelineInput> = fc
  .record({
    dates: fc.array(fc.tuple(arbitraryDays, arbitraryMore), { minLength: 1, maxLength: 50 }),
    rows: fc.subarray(articles),
    published: fc.array(fc.tuple(busyDay, fc.constantFrom(1, 5)), { minLength: 4, maxLength: 4 }),
  })
  .map(({ dates, rows, published }) =>
    story(
      dates.map(([[from, days], more], n) => event(`e${n}`, from, days, more)),
      rows.map((id, n) => row(id, published[n]?.[0] ?? null, published[n]?.[1] ?? 1)),
    ),
  );

export type Seen = {
  readonly input: TimelineInput;
  readonly index: TimelineIndex;
  readonly view: TimelineView;
  readonly widthPx: number;
  /** Where the current zoom began; omitted when there is none. See `TimelineSize`. */
  readonly since?: Stretch | null;
};

const drawn = fc.record({
  input: arbitraryInput,
  linear: fc.boolean(),
  selected: fc.option(fc.nat(60)),
  open: fc.array(fc.nat(5), { maxLength: 2 }),
  whole: fc.boolean(),
  start: share,
  log: fc.double({ min: 0, max: 4, noNaN: true }),
  since: fc.option(fc.double({ min: 0.1, max: 10, noNaN: true })),
  widthPx: fc.integer({ min: 240, max: 1200 }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

function seenOf({ input, linear, selected, open, whole, start, log, since, widthPx }: Drawn): Seen {
  const index = prepareTimeline(input);
  const scaleKind = linear ? 'linear' : 'elastic';
  const folds = axisOf(index, scaleKind, [])?.axis.folds ?? [];
  const openFolds = open.flatMap((n) => folds[n]?.id ?? []);
  const axis = axisOf(index, scaleKind, openFolds)?.axis;
  const length = (axis?.length ?? 0) / 10 ** log;
  const from = start * ((axis?.length ?? 0) - length);
  const window = axis && { from: axis.dayAt(from), to: axis.dayAt(from + length) };
  const days = window && daysIn(window);
  return {
    input,
    index,
    ...(since !== null &&
      window &&
      days && { since: { from: window.from, to: window.from + days * since } }),
    view: {
      scaleKind,
      window: whole || !window || daysIn(window) < 0.01 ? null : window,
      openFolds,
      selected: selected === null ? null : `e${selected}`,
    },
    widthPx,
  };
}

/**
 * The latest cases. Properties with one seed are tried with the same ones, and an index that was
 * laid out once keeps its levels: to place their labels is nearly all of the work.
 */
const latest = new Map<string, Seen>();
const mostKept = 100;

/** A story, seen through some window, at some width, with something or nothing selected. */
export const arbitrarySeen: fc.Arbitrary<Seen> = drawn.map((value) => {
  const key = JSON.stringify(value);
  const seen = latest.get(key) ?? seenOf(value);
  latest.set(key, seen);
  const [oldest] = latest.keys();
  if (latest.size > mostKept && oldest !== undefined) latest.delete(oldest);
  return seen;
});
