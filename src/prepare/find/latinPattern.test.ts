import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../time/testing/runs.ts';
import { cutPatterns, otherVerbPatterns } from '../draft/read/clausePatterns.ts';
import { grammarFor } from './dates/language/grammarFor.ts';
import { patternFor } from './latinPattern.ts';

const words = (
  "was has to be been forced until the planned is set by Monday will ’ll won't open who She cut closed " +
  'next and May wurde wird eröffnet für Straße a été reporté au s’est après ½ 12 µm Ärger ÿ £3m “No” ' +
  '— … , . ( since 1990 noon today vor 3 Tagen le 4 mai ſix Łódź 𝒜 橋'
).split(' ');
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', ', ')))
  .map((parts) => parts.flat().join(''));

const found = (one: RegExp, within: string) =>
  [...within.matchAll(one)].map((match) => [match.index, match[0], { ...match.groups }]);

const patterns = ['en', 'fr', 'de'].flatMap((language) => [
  grammarFor(language).tenses,
  otherVerbPatterns.get(language),
  ...(cutPatterns.get(language)?.within ?? []),
]);

test('a pattern without the flag for Unicode finds the same, groups included, in any text', () => {
  fc.assert(
    fc.property(text, (within) => {
      for (const pattern of patterns) {
        if (!pattern) continue;
        expect(found(patternFor(pattern, within), within)).toEqual(found(pattern, within));
      }
    }),
    { numRuns: runs(25) },
  );
});

test('it is used where all characters are of western European news, and only there', () => {
  const pattern = /\p{Lu}\p{L}+/gu;
  expect(patternFor(pattern, 'Łódź')).toBe(pattern);
  const plain = patternFor(pattern, 'Ärger, “na ja” – 3 €');
  expect(plain.flags).toBe('g');
  expect('Ärger, “na ja”'.match(plain)).toEqual(['Ärger']);
  expect(patternFor(pattern, 'Ohio')).toBe(plain);
});

test('one with other properties is used as it is', () => {
  for (const pattern of [/\p{M}/u, /[\P{L}]/u, /\u{1F600}/u]) {
    expect(patternFor(pattern, '')).toBe(pattern);
  }
});
