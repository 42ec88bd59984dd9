import { expect, it } from 'vitest';
import { titleOf } from './titleOf.ts';

it.each([
  ['en', 'the bridge was shut.', 'The bridge was shut'],
  ['en', 'after divers found cracks last Sunday.', 'Divers found cracks last Sunday'],
  ['en', 'As the barge passed,\nthe lamps went out.', 'The barge passed, the lamps went out'],
  ['en', 'as soon as the barge had passed', 'As soon as the barge had passed'],
  ['en', 'after being towed to Port Merrow', 'After being towed to Port Merrow'],
  ['en', 'before suddenly leaving the quay', 'Before suddenly leaving the quay'],
  ['en', 'She lives in the U.S.', 'She lives in the U.S.'],
  ['fr', 'alors que la crue était passée', 'La crue était passée'],
  ['de', 'nachdem Taucher Risse gefunden hatten', 'Nachdem Taucher Risse gefunden hatten'],
])('a title in %s is made from %j', (language, words, title) => {
  expect(titleOf(words, language)).toBe(title);
});

it('a long title is cut between words', () => {
  const title = titleOf('The harbourmaster of Old Thornmere '.repeat(5).trim(), 'en');
  expect(title).toMatch(/^The harbourmaster of Old Thornmere The harbourmaster .* …$/u);
  expect(title.length).toBeLessThanOrEqual(82);
});

it('an agency’s place and name are no part of a title', () => {
  expect(titleOf('MILL QUAY (NPA) – About 900 lorries had to turn round.', 'en')).toBe(
    'About 900 lorries had to turn round',
  );
});
