import { expect, test } from 'vitest';
import type { Importance } from '../../model/storyEvent.ts';
import { mostImportant } from './mostImportant.ts';

const events = (...importance: Importance[]) => importance.map((one) => ({ importance: one }));

test('the most important are taken, in order, and an even selection of those equally important', () => {
  expect(mostImportant(events(3, 1, 3, 2, 3, 1, 2, 3), 4)).toEqual([1, 3, 5, 6]);
  expect(mostImportant(events(3, 3, 3, 1, 3, 3, 3), 3)).toEqual([1, 3, 5]);
});

test('all are taken if that is at most a quarter more than there is room for', () => {
  expect(mostImportant(events(3, 1, 3, 2, 3), 4)).toEqual([0, 1, 2, 3, 4]);
  expect(mostImportant(events(3, 1, 3, 2, 3, 3), 4)).toHaveLength(4);
});
