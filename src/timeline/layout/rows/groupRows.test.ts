import { expect, test } from 'vitest';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import { layoutTimeline } from '../layoutTimeline.ts';
import { testEnvironment } from '../testing/fakeMeasure.ts';
import { day, event, row, story } from '../testing/inventStory.ts';
import { groupRows } from './groupRows.ts';
import { groupRowId, isArticleRow, subjectOfRow } from './rowIds.ts';

const events = ['closing', 'petition', 'video', 'opening'].map((id, n) => ({
  ...event(id, day(2023, 3 * n + 1, 9)),
  reportedBy: n < 2 ? ['courier'] : ['post'],
}));
const index = prepareTimeline(
  story(events, [row('courier', day(2023, 2, 1)), row('post', day(2023, 12, 1))]),
);
const mayor = {
  rowId: 'person:mayor',
  name: 'The mayor',
  eventIds: ['opening', 'closing', 'video'],
};
const nobody = { rowId: 'person:nobody', name: 'Nobody', eventIds: ['no-such-event'] };
const view = { scaleKind: 'elastic', window: null, openFolds: [], selected: 'petition' } as const;

test('rows of people stand by how many events they have, beside articles that keep their own', () => {
  const grouped = groupRows(index, [nobody, 'courier', mayor]);
  expect(grouped.rows.map((one) => one.row.rowId)).toEqual(['person:mayor', 'courier']);
  expect([...(grouped.rowById.get('person:mayor')?.ranks ?? [])]).toEqual([0, 2, 3]);
  expect(grouped.rowById.get('post')).toBe(index.rowById.get('post'));
});

test('such a row is not published, and says nothing of an event that it does not have', () => {
  const scene = layoutTimeline(
    groupRows(index, [mayor, 'courier']),
    view,
    { widthPx: 900 },
    testEnvironment(),
  );
  const [ofMayor, ofCourier] = scene.rows.rows;
  expect(ofMayor).toMatchObject({ publication: null, selected: null });
  expect(ofMayor?.marks.flatMap(({ eventIds }) => eventIds)).toEqual([
    'closing',
    'video',
    'opening',
  ]);
  expect(ofCourier?.selected).toMatchObject({ state: 'reports' });
});

test('a row’s id says what it stands for, and an article’s is its own', () => {
  expect(subjectOfRow(groupRowId('tag', 'traffic'))).toEqual({ kind: 'tag', id: 'traffic' });
  expect(subjectOfRow('tag-traffic')).toEqual({ kind: 'article', id: 'tag-traffic' });
  expect(isArticleRow('person')).toBe(true);
});
