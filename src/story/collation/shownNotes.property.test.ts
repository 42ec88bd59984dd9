import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quotation } from '../model/quotation.ts';
import { collateStatement } from './collateStatement.ts';
import type { VersionText } from './collation.ts';
import { wordKey } from './wordKey.ts';
import { tokeniseVersion } from './readVersion.ts';
import { isShort, shownNotes } from './shownNotes.ts';
import { sliceCodePoints } from './sliceCodePoints.ts';
import { arbitraryVersions } from './testing/arbitraryVersions.ts';
import { runs } from '../../time/testing/runs.ts';

const roles = ['body', 'body', 'headline', 'deck', 'summary'] as const;
const arbitraryStatement = fc.record({
  texts: arbitraryVersions(),
  roles: fc.array(fc.constantFrom(...roles), { minLength: 6, maxLength: 6 }),
});

function statementOf(texts: readonly VersionText[], some: readonly (typeof roles)[number][]) {
  const collation = collateStatement(texts);
  const versions = texts.map(({ parts }, at) => ({
    article: `article-${at}`,
    role: some[at] ?? 'body',
    speaker: null,
    parts: parts.map((exact) => ({ exact, start: 0, end: exact.length })),
  }));
  const whole: Quotation = { id: 'one', speaker: 'mayor', event: null, versions };
  return collation ? { ...whole, collation } : whole;
}

/** The words of a version that no shown note marks; another case is the same word. */
function unmarked(quotation: Quotation, text: VersionText, version: number): string[] {
  const marks = shownNotes(quotation, version)
    .filter(({ kind }) => !['case', 'sentence', 'punctuation'].includes(kind))
    .flatMap(({ here }) => here);
  return tokeniseVersion(text)
    .filter(
      (word) =>
        !marks.some(
          ({ part, start, end }) => part === word.part && start <= word.start && word.end <= end,
        ),
    )
    .map(({ part, start, end }) => wordKey(sliceCodePoints(text.parts[part] ?? '')(start, end)));
}

test('taking the marked words away leaves the same in all texts, and of a short version no more', () => {
  fc.assert(
    fc.property(arbitraryStatement, ({ texts, roles }) => {
      const quotation = statementOf(texts, roles);
      const left = texts.map((text, at) => unmarked(quotation, text, at));
      const bodies = quotation.versions.flatMap((version, at) => (isShort(version) ? [] : [at]));
      const most = left[bodies[0] ?? 0] ?? [];
      const full = bodies.length === 0 ? left : bodies.map((at) => left[at]);
      for (const words of full) expect(words).toEqual(most);
      expect(left.filter((words) => !isWithin(words, most))).toEqual([]);
    }),
    { numRuns: runs(100) },
  );
});

test('what a note says the others have is in one of the versions', () => {
  fc.assert(
    fc.property(arbitraryStatement, ({ texts, roles }) => {
      const quotation = statementOf(texts, roles);
      for (const version of texts.keys()) {
        for (const { thereIn, there, others } of shownNotes(quotation, version)) {
          expect(others.length).toBeGreaterThan(0);
          for (const { part, end } of there) {
            const length = Array.from(texts[thereIn]?.parts[part] ?? '').length;
            expect(end).toBeLessThanOrEqual(length);
          }
        }
      }
    }),
    { numRuns: runs(100) },
  );
});

/** Whether words stand in others in their order. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === words[at]) at += 1;
  return at === words.length;
}
