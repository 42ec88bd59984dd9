import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import type { LoadProblem } from '../load/loadProblem.ts';
import { describeProblem } from './describeProblem.ts';

const problems: [LoadProblem | null, RegExp][] = [
  [{ kind: 'refused', place: 'https://other.example/' }, /https:\/\/other\.example\//],
  [{ kind: 'missing' }, /no file/],
  [{ kind: 'server', status: 503 }, /503/],
  [{ kind: 'network' }, /connection/],
  [{ kind: 'slow', afterMs: 15_000 }, /15 seconds/],
  [{ kind: 'large', limitBytes: 64 * 2 ** 20 }, /64 MB/],
  [{ kind: 'encoding' }, /UTF-8/],
  [{ kind: 'json', place: { line: 2, column: 9 } }, /line 2, column 9/],
  [{ kind: 'version', found: '2' }, /version 2/],
  [{ kind: 'shape', issues: [{ path: '$', message: 'wrong' }] }, /1 thing is wrong/],
  [{ kind: 'other', wanted: 'a', found: 'b' }, /“a”.*“b”/],
  [null, /page itself/],
];

test.each(problems)('%j is described in words, with a remedy', (problem, says) => {
  const { title, what, remedy } = describeProblem(problem, english);
  expect(what).toMatch(says);
  expect(title).toMatch(/^[A-Z].*\w$/);
  expect(remedy).toMatch(/\.$/);
});
