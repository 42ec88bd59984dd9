import { expect, it } from 'vitest';
import { drawVersions } from './testing/drawVersions.ts';
import { kindsBetween } from './testing/kindsBetween.ts';

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
