import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import type { Collation, VersionText } from './collation.ts';
import { comparePair } from './comparePair.ts';
import { indexTable } from './indexTable.ts';
import type { Relation } from './comparison.ts';
import { longestRewording } from './costs.ts';
import { readVersions, type ReadVersion } from './readVersion.ts';
import { isOneWord } from './sharedWords.ts';
import { arbitraryVersions } from './testing/arbitraryVersions.ts';
import { runs } from '../../time/testing/runs.ts';

describe('for any two of several versions', () => {
  it('a telling word said to be missing does not stand apart elsewhere in that version', () => {
    fc.assert(
      fc.property(arbitraryVersions(4), (versions) => {
        for (const [own, other] of pairsOf(versions)) {
          const missing = own.filter(({ kind, tells }) => tells && isMissing(kind));
          for (const { form } of missing) {
            const apart = other.filter(({ kind }) => isMissing(kind) || kind === 'otherWords');
            expect(apart.filter((word) => isOneWord(word.form, form))).toEqual([]);
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('a stretch said to be missing does not stand apart elsewhere in that version, in no order', () => {
    fc.assert(
      fc.property(arbitraryVersions(4), (versions) => {
        for (const [own, other] of pairsOf(versions)) {
          // A word of grammar may be part of a longer passage there, which is missing here as a whole.
          const stretches = stretchesOf(own).filter(
            ([first, ...more]) => more.length > 0 || first?.tells === true,
          );
          for (const stretch of stretches) {
            const place = other.findIndex((_, at) => {
              const window = other.slice(at, at + stretch.length);
              return (
                window.length === stretch.length &&
                window.every(({ kind }) => isMissing(kind) || kind === 'otherWords') &&
                formsOf(window, stretch.length) === formsOf(stretch, stretch.length)
              );
            });
            expect(place).toBe(-1);
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

interface Seen {
  form: string;
  tells: boolean;
  kind: Relation['kind'] | undefined;
  relation: Relation | null;
}

/** Each version with each other one: their words, and how each stands to the other version. */
function pairsOf(versions: readonly VersionText[]): (readonly [own: Seen[], other: Seen[]])[] {
  const collation = collate(versions);
  const read = readVersions(versions, collation.tokens);
  return read.flatMap((_, a) =>
    read.slice(a + 1).flatMap((_, step) => {
      const [first, second] = sidesOf(collation, read, a, a + 1 + step);
      return [[first, second] as const, [second, first] as const];
    }),
  );
}

function sidesOf(
  { columns, moves }: Collation,
  read: readonly ReadVersion[],
  a: number,
  b: number,
): [Seen[], Seen[]] {
  const { first, second } = comparePair(indexTable(columns, moves, read), a, b);
  const seen = (side: typeof first, version: number) =>
    (read[version]?.forms ?? []).map((form, word) => {
      const relation = side.words[word] ?? null;
      const tells = read[version]?.grammar[word] === false;
      return { form, tells, kind: relation?.kind, relation };
    });
  return [seen(first, a), seen(second, b)];
}

/** In no order, but for stretches so long that they are only looked for in theirs. */
function formsOf(words: readonly Seen[], length: number): string {
  const forms = words.map(({ form }) => form);
  return (length <= longestRewording ? forms.toSorted() : forms).join(' ');
}

function isMissing(kind: Relation['kind'] | undefined): boolean {
  return kind === 'leftOut' || kind === 'cutShort';
}

/**
 * All words of one note on missing words, where they follow one another. A grammar word alone counts
 * where it is all that the note says to be missing: “the” is found anywhere.
 */
function stretchesOf(words: readonly Seen[]): Seen[][] {
  const stretches: Seen[][] = [];
  for (const [at, word] of words.entries()) {
    if (!isMissing(word.kind)) continue;
    const goesOn = words[at - 1]?.relation === word.relation;
    if (goesOn) stretches.at(-1)?.push(word);
    else stretches.push([word]);
  }
  const isAll = (word: Seen | undefined) =>
    words.filter(({ relation }) => relation === word?.relation).length === 1;
  return stretches.filter(([first, ...more]) => more.length > 0 || first?.tells || isAll(first));
}
