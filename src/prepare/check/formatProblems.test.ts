import { expect, test } from 'vitest';
import { formatProblems } from './formatProblems.ts';
import type { Problem } from './problem.ts';

const wrong = (i: number, more: Partial<Problem> = {}): Problem => ({
  severity: 'error',
  file: 'story.json',
  path: `$.events[${i}].title`,
  message: `"word ${i}" stands at ${i}–${i + 4}; write "${i}"`,
  line: i + 1,
  ...more,
});
const many = (count: number) => Array.from({ length: count }, (_, i) => wrong(i));

test('the first five of thousands of like problems are reported, with the number of the others', () => {
  const lines = formatProblems(many(2350));
  expect(lines).toHaveLength(6);
  expect(lines[4]).toMatch(/^story\.json:5: /);
  expect(lines[5]).toBe('story.json: … and 2,345 more errors of this kind; --json gives all');
});

test('problems of other kinds keep their places among them', () => {
  const other = wrong(3, { message: 'missing; write a text' });
  const warning = wrong(4, { severity: 'warning' });
  const lines = formatProblems([...many(20), other, warning, ...many(20)]);
  expect(lines).toHaveLength(8);
  expect(lines.slice(5)).toEqual([
    'story.json: … and 35 more errors of this kind; --json gives all',
    'story.json:4: $.events[3].title: missing; write a text',
    expect.stringContaining('warning: '),
  ]);
});

test('words that occur once and words that occur several times count as one kind', () => {
  const places = ['3–9', '3–9, 12–18', '3–9, 12–18, 20–26 and 1,200 more places'];
  const lines = formatProblems(
    Array.from({ length: 12 }, (_, i) => wrong(i, { message: `they are at ${places[i % 3]}` })),
  );
  expect(lines).toHaveLength(6);
});

test('what is wrong with thousands of files is not said of one of them', () => {
  const lines = formatProblems(
    Array.from({ length: 5000 }, (_, i) =>
      wrong(0, { file: `gate/articles/${i}.txt`, message: 'gives no date' }),
    ),
  );
  expect(lines).toHaveLength(6);
  expect(lines[5]).toBe('gate/articles: … and 4,995 more errors of this kind; --json gives all');
});

test('a few like problems are reported one by one', () => {
  expect(formatProblems(many(6)).join('\n')).not.toContain('more');
  expect(formatProblems([])).toEqual([]);
});
