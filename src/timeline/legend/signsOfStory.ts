import { axisOf } from '../layout/index/axisOf.ts';
import type { IndexedEvent } from '../layout/index/timelineIndex.ts';
import { roleOf } from '../layout/marks/eventMark.ts';
import { isArticleRow } from '../layout/rows/rowIds.ts';
import type { TimelineStory } from '../prepareStory.ts';

/** The signs that the legend explains, in order. */
export const legendSigns = [
  'day',
  'within',
  'pin',
  'band',
  'ring',
  'span',
  'fades',
  'announced',
  'not-from-articles',
  'differs',
  'bold',
  'number',
  'break',
  'account',
  'sheet',
  'published-before',
  'not-in-article',
  'cannot-be-said',
] as const;

export type LegendSign = (typeof legendSigns)[number];

export type SignGround = Pick<TimelineStory, 'index' | 'standings' | 'isAnyHeld'>;

/**
 * The signs that can occur in a story: others are not explained.
 *
 * @param isNarrow time runs down the page: no number stands for several events, and there are no
 *   publication marks
 */
export function signsOfStory(story: SignGround, isNarrow: boolean): LegendSign[] {
  const seen = seenIn(story, isNarrow);
  return legendSigns.filter((sign) => seen[sign]);
}

function seenIn(
  { index, standings, isAnyHeld }: SignGround,
  isNarrow: boolean,
): Record<LegendSign, boolean> {
  const { events, known, rows } = index;
  const has = (is: (event: IndexedEvent) => boolean) => known.some(is);
  // Only for an article is it said what its silence means.
  const hasGaps = rows.some(
    ({ row, ranks }) => isArticleRow(row.rowId) && ranks.length < events.length,
  );
  return {
    day: has((event) => roleOf(event) === 'day'),
    within: has((event) => roleOf(event) === 'within'),
    pin: has(({ shape }) => shape === 'bar'),
    band: !isNarrow && index.crowds.length > 0,
    ring: isNarrow && has(({ lane }) => lane !== 0),
    span: has(({ event }) => event.core !== null),
    fades: has(({ shape, event, from, to }) => shape === 'bar' && isOpen({ event, from, to })),
    announced: standings.has('announced'),
    'not-from-articles': standings.has('not-from-articles'),
    differs: has(({ event }) => event.differs === true),
    bold: has(({ event }) => event.importance === 1) && has(({ event }) => event.importance > 1),
    number: !isNarrow && events.length > 1,
    break: (axisOf(index, 'elastic', [])?.axis.folds.length ?? 0) > 0,
    account: rows.some(({ ranks }) => ranks.length > 0),
    sheet: !isNarrow && rows.some(({ row }) => isBounded(row.published)),
    'published-before': hasGaps,
    'not-in-article': hasGaps && isAnyHeld,
    'cannot-be-said': hasGaps,
  };
}

const isOpen = ({ event, from, to }: Pick<IndexedEvent, 'event' | 'from' | 'to'>) =>
  event.approximateStart || event.approximateEnd || !Number.isFinite(from) || !Number.isFinite(to);

const isBounded = ({ from, to }: { from: number | null; to: number | null }) =>
  from !== null || to !== null;
