import { expect, it } from 'vitest';
import { drawVersions } from './testing/drawVersions.ts';
import { kindsBetween } from './testing/kindsBetween.ts';
import { numbersFrom } from './testing/numbersFrom.ts';
import { isMissingNeedlessly, shortMove } from './testing/shortMoves.ts';

it('a passage that stands at the other end in other words is neither missing nor cut short', () => {
  expect(drawVersions('in 2019 we built it', 'we rebuilt it in 2019')).toEqual([
    '‹start moved: we … it›in 2019 [we]moved [built]otherWords [it]moved',
    '[we]moved [rebuilt]otherWords [it]moved in 2019‹end moved: we … it›',
  ]);
});

it.each([
  ['en', 'Yesterday we closed it', 'We shut it yesterday'],
  ['en', 'By Friday evening it will be open', 'It shall be open by Friday evening'],
  ['de', 'Wir sperren sie am Montag', 'Am Montag schließen wir sie'],
])('in %s, “%s” and “%s”', (language, one, other) => {
  const kinds = kindsBetween(language, one, other);
  expect(kinds).toContain('moved');
  expect(kinds).not.toContain('cutShort');
});

it('what is not in the other version by half is missing', () => {
  expect(kindsBetween('en', 'in 2019 we built', 'the mayor came in 2019')).toEqual(['cutShort']);
});

it.each([
  ['divided by a word that has moved', 'had on is report we storm', 'is report we had on storm'],
  ['beside other words', 'of she was money never at it', 'was money never quite she of it'],
])('what stands elsewhere, %s, is not missing', (_, one, other) => {
  expect(kindsBetween('en', one, other)).not.toContain('cutShort');
  expect(kindsBetween('en', one, other)).not.toContain('leftOut');
});

it('two sentences at one position that begin alike have not moved', () => {
  expect(kindsBetween('en', 'It leaks. It sways.', 'It creaks. It sways.')).not.toContain('moved');
});

it('of words moved at random, none is called missing that the other version has', () => {
  const next = numbersFrom(7);
  const sets = Array.from({ length: 150 }, () => shortMove(next));
  expect(sets.filter(isMissingNeedlessly)).toEqual([]);
});
