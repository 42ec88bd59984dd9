import type { Collation, VersionMarks, VersionText } from './collation.ts';
import { markSigns } from './markSigns.ts';
import { markGaps, markWords } from './markWords.ts';
import { noteDifferences } from './noteDifferences.ts';
import { readVersions } from './readVersion.ts';
import { compareEachWay } from './compareEachWay.ts';

/**
 * What to draw on each of some versions (all, if none are named) compared with the others of them.
 * The list is in the order of `shown`, which holds indices of versions. Nothing is aligned here: the
 * table says what is where.
 *
 * The marks never lie: removing the marked words, except those of kind `case`, leaves the same words
 * (by wordKey) in the same order in any two of the shown versions. A moved passage is marked at both
 * its positions.
 */
export function markVersions(
  versions: readonly VersionText[],
  collation: Collation,
  shown: readonly number[] = versions.map((_, index) => index),
): VersionMarks[] {
  const read = readVersions(versions, collation.tokens);
  const comparisons = compareEachWay(collation, read, shown);
  return shown.map((version) => {
    const seen = comparisons.get(version) ?? [];
    return {
      words: markWords(read, version, seen),
      gaps: markGaps(read, version, seen),
      signs: markSigns(read, version, seen),
      notes: noteDifferences(read, version, seen),
    };
  });
}
