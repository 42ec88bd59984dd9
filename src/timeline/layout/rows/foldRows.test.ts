import { expect, test } from 'vitest';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import { layoutTimeline } from '../layoutTimeline.ts';
import { testEnvironment } from '../testing/fakeMeasure.ts';
import { day, event, row, story } from '../testing/inventStory.ts';
import { foldRows, usualRows, type RowOrder } from './foldRows.ts';

const rows = Array.from({ length: 40 }, (_, n) => row(`a${n}`, day(2023, 9, 9)));
const events = Array.from({ length: 30 }, (_, n) => ({
  ...event(`e${n}`, day(2023, 1, n + 1)),
  // Article 39 reports all of them, 38 all but one, and so on.
  reportedBy: rows.slice(10 + n).map(({ rowId }) => rowId),
}));
const index = prepareTimeline(story(events, rows));
const view = { scaleKind: 'elastic', window: null, openFolds: [], selected: null } as const;
const idsOf = (scene: ReturnType<typeof layoutTimeline>) =>
  scene.rows.rows.map(({ rowId }) => rowId);

test('of many articles those are drawn that report most, in the order that they had', () => {
  const scene = layoutTimeline(index, view, { widthPx: 900 }, testEnvironment());
  expect(idsOf(scene)).toEqual(rows.slice(-usualRows).map(({ rowId }) => rowId));
});

test('whoever asks gets more of them, and all', () => {
  for (const [rowCount, shown] of [
    [20, 20],
    [40, 40],
    [4000, 40],
  ] as const) {
    const scene = layoutTimeline(index, view, { widthPx: 900, rowCount }, testEnvironment());
    expect(idsOf(scene)).toHaveLength(shown);
  }
});

test('a story of few rows is the same index, and the same fold is the same one', () => {
  expect(foldRows(index, 40)).toBe(index);
  expect(foldRows(index, 12)).toBe(foldRows(index, 12));
  expect(foldRows(index, 12).rowById).toBe(index.rowById);
});

const idsFrom = (count: number, order: RowOrder) =>
  foldRows(index, count, order).rows.map(({ row }) => row.rowId);

test('what the reader has put first stands first, and what is hidden is not drawn', () => {
  expect(idsFrom(3, { first: ['a2', 'a1'], hidden: ['a39'] })).toEqual(['a2', 'a1', 'a38']);
  expect(idsFrom(3, { first: [], hidden: [] })).toEqual(['a37', 'a38', 'a39']);
  expect(idsFrom(40, { first: ['a3'], hidden: ['a0', 'a3'] })).toHaveLength(38);
});

test('an order that names rows twice, or none that there are, leaves them as they stand', () => {
  const order = { first: ['no-row', 'a39', 'a39'], hidden: ['no-row'] };
  expect(idsFrom(3, order)).toEqual(['a39', 'a37', 'a38']);
});
