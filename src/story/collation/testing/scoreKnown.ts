import { collate } from '../collate.ts';
import { comparePair } from '../comparePair.ts';
import { indexTable } from '../indexTable.ts';
import { readVersions } from '../readVersion.ts';
import type { KnownGroup, KnownWord } from './knownAnswers.ts';
import { versionsOf } from './drawVersions.ts';

/** Of pairs of words: how many were found, how many should have been, how many were both. */
export interface Score {
  found: number;
  known: number;
  right: number;
  /**
   * How many of those found are neither right nor wrong: a word that an edit inserted where the same
   * word was removed, so that neither has its own in the other version. A reader sees one word.
   */
  open: number;
}

/** What a collation says is the same word, in place or moved, compared with what is known. */
export function scoreKnown(groups: readonly KnownGroup[]): Score {
  const score = { found: 0, known: 0, right: 0, open: 0 };
  for (const { versions } of groups) {
    for (const [a, b, found] of foundPairs(
      versions.map((words) => words.map(({ word }) => word)),
    )) {
      const [one = [], other = []] = [versions[a], versions[b]];
      const places = new Map(other.map(({ id }, at) => [id, at]));
      const isRight = ([i, j]: [number, number]) => idOf(one, i) === idOf(other, j);
      score.found += found.length;
      score.known += one.filter(({ id }) => places.has(id)).length;
      score.right += found.filter(isRight).length;
      const own = new Set(one.map(({ id }) => id));
      score.open += found.filter(
        ([i, j]) => !places.has(idOf(one, i)) && !own.has(idOf(other, j)),
      ).length;
    }
  }
  return score;
}

function idOf(words: readonly KnownWord[], at: number): number {
  return words[at]?.id ?? -1;
}

/** By pair of versions: the words that are the same in both, in place or moved. */
export function foundPairs(texts: readonly (readonly string[])[]) {
  const versions = versionsOf(...texts.map((words) => words.join(' ')));
  const { tokens, columns, moves } = collate(versions);
  const read = readVersions(versions, tokens);
  const table = indexTable(columns, moves, read);
  const pairs: [a: number, b: number, found: [number, number][]][] = [];
  for (const a of texts.keys()) {
    for (let b = a + 1; b < texts.length; b += 1) {
      const { first, shared } = comparePair(table, a, b);
      const moved = first.words.flatMap((relation, i): [number, number][] => {
        if (relation?.kind !== 'moved') return [];
        // A passage may have a word twice: its first is the first of the other's, and so on.
        const isAlike = (word: number, version: number) =>
          read[version]?.forms[word] === read[a]?.forms[i];
        const before = first.words.filter(
          (one, at) => one === relation && at < i && isAlike(at, a),
        ).length;
        const j = relation.there.filter((there) => isAlike(there, b))[before];
        return j === undefined ? [] : [[i, j]];
      });
      pairs.push([a, b, [...shared, ...moved]]);
    }
  }
  return pairs;
}
