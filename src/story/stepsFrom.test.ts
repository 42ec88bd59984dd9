import { expect, test } from 'vitest';
import { millStreet } from './file/testing/millStreet.ts';
import { differenceKinds, inOrderOfStrength } from './model/difference.ts';
import { stepsFrom } from './stepsFrom.ts';

const file = { differences: millStreet.differences.toReversed() };
const row = inOrderOfStrength(file.differences);

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
