import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeingVersions } from './agreeingVersions.ts';
import { collate } from './collate.ts';
import type { Span, VersionMarks, VersionText } from './collation.ts';
import { markVersions } from './markVersions.ts';
import { tokeniseVersion } from './readVersion.ts';
import { sliceCodePoints } from './sliceCodePoints.ts';
import { wordKey } from './wordKey.ts';
import { arbitraryVersions } from './testing/arbitraryVersions.ts';
import { versionsOf } from './testing/drawVersions.ts';
import { runs } from '../../time/testing/runs.ts';

/** The words of a version without those that are marked; another case is the same word. */
function unmarkedWords(version: VersionText, { words }: VersionMarks): string[] {
  return tokeniseVersion(version)
    .filter((token) => !words.some((mark) => mark.kind !== 'case' && covers(mark, token)))
    .map(({ part, start, end }) => wordKey(sliceCodePoints(version.parts[part] ?? '')(start, end)));
}

function covers(mark: Span, token: Span): boolean {
  return mark.part === token.part && mark.start <= token.start && token.end <= mark.end;
}

function markedCount(version: VersionText, marks: VersionMarks): number {
  return tokeniseVersion(version).length - unmarkedWords(version, marks).length;
}

const numRuns = runs(100);
const telling = Array.from(
  { length: 60 },
  (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`,
);

describe('marks never lie', () => {
  it('taking the marked words away leaves the same words in the same order in all shown', () => {
    fc.assert(
      fc.property(arbitraryVersions(), (versions) => {
        const marked = markVersions(versions, collate(versions));
        const left = versions.map((version, at) => unmarkedWords(version, marked[at] ?? noMarks));
        for (const words of left) expect(words).toEqual(left[0]);
      }),
      { numRuns },
    );
  });

  it('and in any two that are shown alone', () => {
    fc.assert(
      fc.property(arbitraryVersions(), fc.nat(5), fc.nat(5), (versions, one, other) => {
        const [a, b] = [one % versions.length, other % versions.length];
        const [first, second] = markVersions(versions, collate(versions), [a, b]);
        const left = unmarkedWords(versions[a] ?? noText, first ?? noMarks);
        expect(unmarkedWords(versions[b] ?? noText, second ?? noMarks)).toEqual(left);
      }),
      { numRuns },
    );
  });

  it('two versions with the same words have none marked, whatever else is collated', () => {
    fc.assert(
      fc.property(arbitraryVersions(), (versions) => {
        const collation = collate(versions);
        for (const group of agreeingVersions(versions, collation).inWords) {
          for (const { words, gaps } of markVersions(versions, collation, group)) {
            expect(gaps).toEqual([]);
            expect(words.filter(({ kind }) => kind !== 'spelling' && kind !== 'case')).toEqual([]);
          }
        }
        for (const group of agreeingVersions(versions, collation).exactly) {
          for (const marks of markVersions(versions, collation, group)) {
            expect([...marks.words, ...marks.gaps]).toEqual([]);
            expect(marks.signs.filter(({ kind }) => kind !== 'closing')).toEqual([]);
          }
        }
      }),
      { numRuns },
    );
  });

  it('two versions whose marks are none but spelling have the same words', () => {
    fc.assert(
      fc.property(arbitraryVersions(2), (versions) => {
        const collation = collate(versions);
        const kinds = markVersions(versions, collation).flatMap(({ words, gaps }) =>
          [...words, ...gaps].map(({ kind }) => kind),
        );
        const agree = kinds.every((kind) => kind === 'spelling' || kind === 'case');
        expect(agreeingVersions(versions, collation).inWords).toHaveLength(agree ? 1 : 2);
      }),
      { numRuns },
    );
  });

  it('what one version is marked as lacking, the other shows as a gap with those words', () => {
    fc.assert(
      fc.property(arbitraryVersions(2), (versions) => {
        const marked = markVersions(versions, collate(versions));
        for (const [at, own] of marked.entries()) {
          const lacking = own.words.filter(({ kind }) => /leftOut|cutShort|moved/.test(kind));
          const there = marked[1 - at]?.gaps.flatMap(({ others }) =>
            others.flatMap((o) => o.there),
          );
          const words = tokeniseVersion(versions[at] ?? noText);
          const inSome = (spans: readonly Span[] | undefined) =>
            words.filter((token) => spans?.some((span) => covers(span, token)));
          expect(inSome(there)).toEqual(inSome(lacking));
        }
      }),
      { numRuns },
    );
  });
});

describe('no more is marked than differs', () => {
  const repeated = fc.array(fc.constantFrom('the', 'of', 'letter', 'bridge', 'never', 'report'), {
    minLength: 4,
    maxLength: 12,
  });

  it('where words are left out, as many as were left out', () => {
    fc.assert(
      fc.property(repeated, repeated, repeated, (start, middle, end) => {
        // An end of words that all stand before it too may as well be another place of them.
        fc.pre(end.some((word) => word.length > 4 && ![...start, ...middle].includes(word)));
        const versions = versionsOf(
          [...start, ...middle, ...end].join(' '),
          [...start, ...end].join(' '),
        );
        const [long, short] = markVersions(versions, collate(versions));
        expect(markedCount(versions[1] ?? noText, short ?? noMarks)).toBe(0);
        expect(markedCount(versions[0] ?? noText, long ?? noMarks)).toBe(middle.length);
      }),
    );
  });

  it('where words are replaced by new ones, those and no others', () => {
    fc.assert(
      fc.property(repeated, repeated, fc.nat(5), fc.nat(5), (start, end, one, other) => {
        const versions = versionsOf(
          [...start, ...telling.slice(0, one + 1), ...end].join(' '),
          [...start, ...telling.slice(30, 31 + other), ...end].join(' '),
        );
        const marked = markVersions(versions, collate(versions));
        expect(marked.map(({ words }) => words.map(({ kind }) => kind))).toEqual([
          ['otherWords'],
          ['otherWords'],
        ]);
        expect(markedCount(versions[0] ?? noText, marked[0] ?? noMarks)).toBe(one + 1);
        expect(markedCount(versions[1] ?? noText, marked[1] ?? noMarks)).toBe(other + 1);
      }),
    );
  });

  it('where a passage is moved, the shorter of the two that changed places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 2, max: 8 }),
        fc.nat(4),
        (one, other, around) => {
          const [before, after] = [telling.slice(0, around), telling.slice(50, 50 + around)];
          const [first, second] = [telling.slice(10, 10 + one), telling.slice(30, 30 + other)];
          const versions = versionsOf(
            [...before, ...first, ...second, ...after].join(' '),
            [...before, ...second, ...first, ...after].join(' '),
          );
          const marked = markVersions(versions, collate(versions));
          for (const [at, marks] of marked.entries()) {
            expect(marks.words.map(({ kind }) => kind)).toEqual(['moved']);
            expect(markedCount(versions[at] ?? noText, marks)).toBe(Math.min(one, other));
          }
        },
      ),
    );
  });
});

describe('no version is privileged', () => {
  it('the order of the versions changes nothing but their indexes', () => {
    fc.assert(
      fc.property(
        arbitraryVersions().chain((versions) =>
          fc.tuple(
            fc.constant(versions),
            fc.shuffledSubarray(
              versions.map((_, at) => at),
              { minLength: versions.length },
            ),
          ),
        ),
        ([versions, order]) => {
          const collation = collate(versions);
          const shuffled = collate(order.flatMap((at) => versions[at] ?? []));
          expect(shuffled.moves).toEqual(collation.moves);
          expect(shuffled.columns).toEqual(
            collation.columns.map(({ cells, kinds }) => ({
              cells: order.map((at) => cells[at] ?? null),
              kinds,
            })),
          );
        },
      ),
      { numRuns },
    );
  });

  it('another article that prints the same words changes nothing in the table', () => {
    fc.assert(
      fc.property(arbitraryVersions(), (versions) => {
        const again = [...versions, ...versions.slice(0, 1)];
        expect(cellsOf(again, versions.length)).toEqual(cellsOf(versions, versions.length));
      }),
    );
  });
});

/** The table's cells of the first versions. */
function cellsOf(versions: readonly VersionText[], count: number) {
  return collate(versions).columns.map(({ cells }) => cells.slice(0, count));
}

const noMarks: VersionMarks = { words: [], gaps: [], signs: [], notes: [] };
const noText: VersionText = { language: 'en', parts: [] };
