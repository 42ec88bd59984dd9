import { describe, expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { checkMillStreet, type Change } from '../testing/checkMillStreet.ts';

const of = (...path: PropertyKey[]) => ['quotations', 0, 'collation', ...path] as const;
const problemsOf = (...story: Change[]) =>
  checkMillStreet({ story }).problems.map(({ severity, path, message }) => ({
    severity,
    path,
    message,
  }));

const single = millStreet.quotations.findIndex(({ versions }) => versions.length === 1);

describe('the collations of a story', () => {
  test.each([
    ['words that are not marked', of('notes', 0, 'here', 0, 'end'), 1, '.notes[0].here[0].end'],
    ['another kind', of('notes', 0, 'kind'), 'moved', '.notes[0].kind'],
    ['a note too few', of('notes'), [], '.notes'],
    ['versions that are said to agree', of('inWords'), [[0, 1, 2, 3, 4, 5]], '.inWords[0][1]'],
  ])('are refused with %s, by their place and with the remedy', (_, path, to, place) => {
    expect(problemsOf([path, to])).toEqual([
      {
        severity: 'error',
        path: `$.quotations[0].collation${place}`,
        message: 'is not what the versions give; run npm run story -- collate',
      },
    ]);
  });

  test('give a warning if there are none, since the page then marks nothing', () => {
    expect(problemsOf([of(), undefined])).toEqual([
      {
        severity: 'warning',
        path: '$.quotations[0]',
        message:
          'has versions that are not collated, so what differs is not marked; run npm run story -- collate',
      },
    ]);
  });

  test('are refused for a single version', () => {
    const empty = { inWords: [[0]], exactly: [[0]], notes: [] };
    expect(problemsOf([['quotations', single, 'collation'], empty])).toMatchObject([
      { severity: 'error', path: `$.quotations[${single}].collation` },
    ]);
  });
});
