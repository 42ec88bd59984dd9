import { expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { parseStory } from './parse.ts';
import { changeAt } from '../testing/changeAt.ts';

const collation = ['quotations', 0, 'collation'] as const;

function issuesWith(path: readonly PropertyKey[], to: unknown) {
  const parsed = parseStory(changeAt(millStreet, [...collation, ...path], to));
  return parsed.ok ? [] : parsed.issues;
}

const last = millStreet.quotations[0]?.versions.length ?? 0;

test('a story without collations is a story', () => {
  expect(issuesWith([], undefined)).toEqual([]);
});

test.each([
  ['a version that no group has', ['inWords', 0, 0], last - 1, '$.quotations[0].collation.inWords'],
  [
    'a group with a version that is not there',
    ['exactly', 0, 0],
    last,
    '$.quotations[0].collation.exactly',
  ],
  [
    'a note on a version that is not there',
    ['notes', 0, 'version'],
    last,
    '$.quotations[0].collation.notes[0]',
  ],
  [
    'a note that others are not there for',
    ['notes', 1, 'others'],
    [last],
    '$.quotations[0].collation.notes[1]',
  ],
  [
    'a note on a part that is not there',
    ['notes', 0, 'here', 0, 'part'],
    9,
    '$.quotations[0].collation.notes[0]',
  ],
  ['a note with no place', ['notes', 0, 'here'], [], '$.quotations[0].collation.notes[0].here'],
])('refuses %s', (_, path, to, place) => {
  expect(issuesWith(path, to).map((issue) => issue.path)).toEqual([place]);
});
