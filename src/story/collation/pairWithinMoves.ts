import type { Comparison, Relation, Side } from './comparison.ts';
import type { ReadVersion } from './readVersion.ts';
import { eachWay, isLone, putForOthers, type Seen } from './seen.ts';
import { isOneWord } from './sharedWords.ts';

/**
 * Corrects, in place, words between the same two words of a passage that has moved, of which each
 * version has others: “seek, and ye shall find” and “seek and you will find”. Neither leaves them
 * out; they stand for one another there.
 */
export function pairWithinMoves(
  comparison: Comparison,
  one: ReadVersion,
  other: ReadVersion,
): void {
  const runs = [comparison.first, comparison.second].map(runsWithinMoves);
  if (runs.some(({ length }) => length === 0)) return;
  const [way] = eachWay(comparison, one, other);
  if (!way) return;
  const [seen, from] = way;
  const theirs = new Map(runsWithinMoves(from.side).map((words) => [words[0] ?? -1, words]));
  for (const words of runsWithinMoves(seen.side)) {
    const before = (words[0] ?? 0) - 1;
    const after = (words.at(-1) ?? 0) + 1;
    const there = placesOf(seen, before, from)
      .map((place) => theirs.get(place + 1))
      .find((run) => run && placesOf(seen, after, from).includes((run.at(-1) ?? 0) + 1));
    if (!there) continue;
    putForOthers(seen, words, from, there);
    putForOthers(from, there, seen, words);
  }
}

/** Consecutive words that the other version lacks, with moved words on both sides. */
function runsWithinMoves({ words }: Side): number[][] {
  const runs: number[][] = [];
  let [run, wasMoved]: [number[], boolean] = [[], false];
  for (const [word, relation] of words.entries()) {
    if (isLone(relation)) {
      if (wasMoved) run.push(word);
      continue;
    }
    wasMoved = isMoved(relation);
    if (wasMoved && run.length > 0) runs.push(run);
    run = [];
  }
  return runs;
}

function isMoved(relation: Relation | null): boolean {
  return relation?.kind === 'moved';
}

/** Where the other version has a word that has moved, and says so too. */
function placesOf({ side, version }: Seen, word: number, from: Seen): number[] {
  const form = version.forms[word] ?? '';
  return (side.words[word]?.there ?? []).filter((place) => {
    const back = from.side.words[place] ?? null;
    return (
      isMoved(back) &&
      back?.there.includes(word) === true &&
      isOneWord(form, from.version.forms[place] ?? '')
    );
  });
}
