import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeingVersions } from './agreeingVersions.ts';
import { collate } from './collate.ts';
import { collateStatement } from './collateStatement.ts';
import type { VersionText } from './collation.ts';
import { arbitraryVersions } from './testing/arbitraryVersions.ts';
import { runs } from '../../time/testing/runs.ts';

const fineKinds = ['spelling', 'case', 'sentence', 'punctuation'];

/** Pieces of which two versions are put together, so that they meet in every kind of division. */
const pieces =
  'half hour half-hour a part apart 12 000 12\u00A0000 5 % 5% U.S. US J. R. J.R. Dr. Dr #quiet quiet ' +
  '❤ ❤\uFE0F z. B. z.B. 3½ 3 1/2 €5 5 € 18h30 18:30 Ph.D. PhD 2019–20 2019-20 Monday–Friday Monday-Friday – - — ou où £ £5 ’ five per cent percent % £3m million pounds one hundred and ' +
  'twenty 25 first 1st 10:00 10 am Prozent fünf Mio. Euro Uhr 15 heures d’euros one-third thirds 2/3 ½ ' +
  'May 3 3rd third Mai 3. dritten ein Drittel tiers deux premier 1er quatre-vingts 80 cent five-year-old 5-year-old ' +
  'World War II Two the Eighth VIII No. number 10 ten Nr. Nummer n° zum 21. Mal einundzwanzigsten z. B. zum Beispiel XIVe XIV 14 quatorze dit-il il dit a-t-il 5 year old ’80s eighties ' +
  'infor-\nmation information १२ 12 ﬁrst Saint St .5 0.5 £.5 km/h kilometres hour quarter three quarters 2½ zweieinhalb U.S.-led US-led ' +
  'a.m. p.m. and/or vs. versus 1990s ’90s & n° °C ‰ + −3 -3 ① Ⅳ ª º ™ [sic] [W]e we […] ( ) « » „ “ … . , : ; ? ! / \u00AD \u200B \u200D \uFEFF e\u0301 é İ i I ß ss ẞ';
const arbitraryText = fc
  .array(fc.tuple(fc.constantFrom(...pieces.split(' ')), fc.constantFrom(' ', ' ', '\u00A0', '')), {
    maxLength: 10,
  })
  .map((all) => all.flat().join(''));
const anyVersions: fc.Arbitrary<VersionText[]> = fc.oneof(
  arbitraryVersions(),
  fc
    .tuple(
      fc.constantFrom('en', 'de', 'fr'),
      fc.array(arbitraryText, { minLength: 2, maxLength: 4 }),
    )
    .map(([language, texts]) => texts.map((text) => ({ language, parts: [text] }))),
);

describe('for any versions', () => {
  it('what agrees exactly agrees in words', () => {
    fc.assert(
      fc.property(anyVersions, (versions) => {
        const { exactly, inWords } = agreeingVersions(versions, collate(versions));
        for (const group of exactly) {
          expect(inWords.some((words) => group.every((one) => words.includes(one)))).toBe(true);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('what agrees in words has no note of other, missing or moved words', () => {
    fc.assert(
      fc.property(anyVersions, (versions) => {
        const collation = collateStatement(versions);
        for (const group of collation?.inWords ?? []) {
          const notes = (collation?.notes ?? []).filter(
            ({ version, others }) =>
              group.includes(version) && others.some((other) => group.includes(other)),
          );
          expect(notes.filter(({ kind }) => !fineKinds.includes(kind))).toEqual([]);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
