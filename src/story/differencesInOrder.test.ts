import { expect, test } from 'vitest';
import millStreet from '../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { differencesInOrder, stepsFrom } from './differencesInOrder.ts';
import { parseStory } from './file/parse.ts';
import { differenceKinds } from './file/schema.ts';

const parsed = parseStory(millStreet);
if (!parsed.ok) throw new Error('Mill Street is a story');
const file = { ...parsed.story, differences: parsed.story.differences.toReversed() };
const row = differencesInOrder(file);

const cuts = ({ kind }: { kind: string }) => kind === 'truncation';

test('differences come strongest kind first, and within a kind as the file has them', () => {
  const strengths = row.map(({ kind }) => differenceKinds.indexOf(kind));
  expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
  expect(row.filter(cuts)).toEqual(file.differences.filter(cuts));
  expect(new Set(row)).toEqual(new Set(file.differences));
});

test('stepping on from none reaches every difference once, and stepping back returns', () => {
  const seen: string[] = [];
  for (let next = stepsFrom(row, null).next; next; next = stepsFrom(row, next.id).next) {
    seen.push(next.id);
  }
  expect(seen).toEqual(row.map(({ id }) => id));
  expect(stepsFrom(row, seen[2] ?? null).previous?.id).toBe(seen[1]);
  expect(stepsFrom(row, seen[0] ?? null).previous).toBeUndefined();
});
