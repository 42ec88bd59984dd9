import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Code in the guides that names the file which it is from, and which the examples' tests run. */
const shown = ['testing', 'application'].flatMap((guide) => {
  const text = readFileSync(`docs/${guide}.md`, 'utf8');
  return [...text.matchAll(/```\w+ (examples\/\S+)\n(.*?)```/gs)].map(
    ([, file = '', code = '']) => ({ guide, file, code }),
  );
});

test('the guides show code of the examples', () => {
  expect(shown.map(({ guide }) => guide)).toEqual(
    expect.arrayContaining(['testing', 'application']),
  );
});

test.each(shown)('the guide $guide shows $file as it is', ({ file, code }) => {
  expect(readFileSync(file, 'utf8')).toContain(code);
});
