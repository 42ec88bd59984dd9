import type { Comparison } from './comparison.ts';
import { longestRewording } from './costs.ts';
import type { ReadVersion } from './readVersion.ts';
import { eachWay, isLone, markMoved, putForOthers, type Seen } from './seen.ts';
import { isOneWord } from './sharedWords.ts';

/**
 * Corrects, in place, a passage that stands at the other end in other words: “in 2019 we built it”,
 * “we rebuilt it in 2019”. The first does not begin late, nor does the second end early: “we” and
 * “it” have moved, and “built” and “rebuilt” stand for one another. This is only said where the two
 * versions differ in nothing else, and where at least half of the longer passage is in the other.
 */
export function findReworded(comparison: Comparison, one: ReadVersion, other: ReadVersion): void {
  const [way] = eachWay(comparison, one, other);
  if (!way) return;
  const [seen, from] = way;
  if (!isWhole(seen) || !isWhole(from)) return;
  if ((seen.apart[0] === 0) === (from.apart[0] === 0)) return;
  const shared = sharedInOrder(seen, from);
  if (shared.length * 2 < Math.max(seen.apart.length, from.apart.length)) return;
  const words = seen.apart.filter((word) => !shared.some(([i]) => i === word));
  const there = from.apart.filter((word) => !shared.some(([, j]) => j === word));
  for (const [i, j] of shared) markMoved(seen, i, from, j);
  if (words.length === 0 || there.length === 0) return;
  putForOthers(seen, words, from, there);
  putForOthers(from, there, seen, words);
}

/** Whether all that the other version does not have is one short passage that it lacks. */
function isWhole({ side, apart }: Seen): boolean {
  const [first = 0] = apart;
  return (
    apart.length <= longestRewording &&
    apart.every((word, step) => word === first + step && isLone(side.words[word] ?? null))
  );
}

function sharedInOrder(seen: Seen, from: Seen): [word: number, there: number][] {
  const shared: [number, number][] = [];
  let next = 0;
  for (const word of seen.apart) {
    const form = seen.version.forms[word] ?? '';
    const at = from.apart.findIndex(
      (place, step) => step >= next && isOneWord(form, from.version.forms[place] ?? ''),
    );
    if (at < 0) continue;
    shared.push([word, from.apart[at] ?? 0]);
    next = at + 1;
  }
  return shared;
}
