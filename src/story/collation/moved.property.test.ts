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
import { arbitraryMoved } from './testing/arbitraryMoved.ts';
import { arbitraryRearranged } from './testing/arbitraryRearranged.ts';
import { arbitraryVersions } from './testing/arbitraryVersions.ts';
import { runs } from '../../time/testing/runs.ts';

describe('for any two of several versions', () => {
  it('a telling word said to be missing does not stand apart elsewhere in that version', () => {
    fc.assert(
      fc.property(arbitraryVersions(4), (versions) => {
        for (const [own, other] of pairsOf(versions)) {
          const missing = own.filter(({ kind, tells }) => tells && isMissing(kind));
          for (const { form } of missing) {
            const apart = other.filter(isFreeFor(own));
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
          const isFree = isFreeFor(own);
          for (const stretch of stretchesOf(own)) {
            const place = other.findIndex((_, at) => {
              const window = other.slice(at, at + stretch.length);
              return (
                window.length === stretch.length &&
                window.every((word, step) => isFree(word, at + step)) &&
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

describe('for any sentences and phrases that are moved, doubled, left out or added', () => {
  it('no words that are said to be missing stand apart elsewhere in that version', () => {
    fc.assert(
      fc.property(arbitraryRearranged(), (versions) => {
        for (const [own, other] of pairsOf(versions)) {
          const isFree = isFreeFor(own);
          for (const stretch of stretchesOf(own)) {
            const found = placesOf(stretch, other).filter((at) =>
              other.slice(at, at + stretch.length).every((word, step) => isFree(word, at + step)),
            );
            expect(found).toEqual([]);
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('no words are said to be missing that one version has twice in a row, and the other once', () => {
    fc.assert(
      fc.property(arbitraryRearranged(), (versions) => {
        for (const [own, other] of pairsOf(versions)) {
          for (const stretch of stretchesOf(own).filter(([word]) => !word?.isAgain)) {
            const start = own.findIndex((word) => word === stretch[0]);
            const isTwin = (at: number) =>
              Math.abs(at - start) === stretch.length &&
              isInOnePiece(own.slice(at, at + stretch.length), other);
            expect(placesOf(stretch, own).filter(isTwin)).toEqual([]);
          }
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('for any words that are moved, in three versions', () => {
  it('no word is said to be missing that stands apart in that version, but with a passage', () => {
    fc.assert(
      fc.property(arbitraryMoved(3), (versions) => {
        for (const [own, other] of pairsOf(versions)) {
          const isFree = isFreeFor(own);
          const isElsewhere = ({ form }: Seen) =>
            other.some((word, at) => isFree(word, at) && isOneWord(word.form, form));
          const counted = new Set(
            other.flatMap(({ kind, there }) => (kind === 'moved' ? there : [])),
          );
          for (const [at, word] of own.entries()) {
            if (!isMissing(word.kind) || counted.has(at) || !isElsewhere(word)) continue;
            const passage = passageAround(own, at);
            const nowhere = passage.filter((one) => !isElsewhere(one));
            expect(word.tells).toBe(false);
            expect(nowhere.some(({ tells }) => tells)).toBe(true);
            expect(nowhere.length * 2).toBeGreaterThan(passage.length);
          }
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

function passageAround(words: readonly Seen[], at: number): Seen[] {
  const relation = words[at]?.relation;
  const start = words.findLastIndex((one, place) => place < at && one.relation !== relation) + 1;
  const end = words.findIndex((one, place) => place > at && one.relation !== relation);
  return words.slice(start, end < 0 ? words.length : end);
}

/** Where the words stand, in this order. */
function placesOf(stretch: readonly Seen[], words: readonly Seen[]): number[] {
  return words.flatMap((_, at) =>
    stretch.every(({ form }, step) => isOneWord(words[at + step]?.form ?? '', form)) ? at : [],
  );
}

/** Words apart there, each of which is no other one's counterpart yet. */
function isFreeFor(own: readonly Seen[]): (word: Seen, place: number) => boolean {
  const named = new Set(own.flatMap(({ kind, there }) => (kind === 'moved' ? there : [])));
  return ({ kind }, place) => (isMissing(kind) || kind === 'otherWords') && !named.has(place);
}

/** Whether the other version has the words one after another, in place or moved. */
function isInOnePiece(words: readonly Seen[], other: readonly Seen[]): boolean {
  const areHeld = words.every(({ kind }) => !isMissing(kind) && kind !== 'otherWords');
  const isSame = (word: Seen, at: number) =>
    word.there.includes(at) && isOneWord(other[at]?.form ?? '', word.form);
  return areHeld && other.some((_, at) => words.every((word, step) => isSame(word, at + step)));
}

interface Seen {
  form: string;
  tells: boolean;
  kind: Relation['kind'] | undefined;
  relation: Relation | null;
  /** The other version's words, also the same one. */
  there: readonly number[];
  /** Said to be there fewer times. */
  isAgain: boolean;
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
  const { first, second, shared } = comparePair(indexTable(columns, moves, read), a, b);
  const same = { first: new Map(shared), second: new Map(shared.map(([i, j]) => [j, i])) };
  const seen = (side: typeof first, version: number, partners: ReadonlyMap<number, number>) =>
    (read[version]?.forms ?? []).map((form, word) => {
      const relation = side.words[word] ?? null;
      const tells = read[version]?.grammar[word] === false;
      const there = relation?.there ?? [partners.get(word) ?? []].flat();
      const isAgain = relation?.missing === 'again';
      return { form, tells, kind: relation?.kind, relation, there, isAgain };
    });
  return [seen(first, a, same.first), seen(second, b, same.second)];
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
 * where it is all that the note says to be missing.
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
