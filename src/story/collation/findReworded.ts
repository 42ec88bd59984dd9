import type { Comparison, Relation } from './comparison.ts';
import { beyondChance, earned, longestRewording } from './costs.ts';
import type { ReadVersion } from './readVersion.ts';
import { eachWay, isApart, isLone, markMoved, putForOthers, type Seen } from './seen.ts';
import { isOneWord } from './sharedWords.ts';

/** A passage that one version lacks, and one that the other has elsewhere, of which half is the same. */
interface Rewording {
  seen: Seen;
  from: Seen;
  words: readonly number[];
  there: readonly number[];
  /** Ascending on both sides. */
  shared: readonly (readonly [word: number, there: number])[];
}

/**
 * Corrects, in place, passages that stand elsewhere in other words: “in 2019 we built it”, “we
 * rebuilt it in 2019”. The first does not begin late, nor does the second end early: “we” and “it”
 * have moved, and “built” and “rebuilt” stand for one another. At least half of the longer passage
 * must be in the other, and more of it than chance finds among the words that the two versions do
 * not share, unless they differ in nothing else. False when there was nothing to correct.
 */
export function findReworded(
  comparison: Comparison,
  one: ReadVersion,
  other: ReadVersion,
): boolean {
  let count = 0;
  while (correctBest(comparison, one, other)) count += 1;
  return count > 0;
}

/** False when there is none. */
function correctBest(comparison: Comparison, one: ReadVersion, other: ReadVersion): boolean {
  const found = eachWay(comparison, one, other).flatMap(([seen, from]) =>
    rewordingsOf(seen, from).filter(isElsewhere(seen, from)),
  );
  const [best] = found.toSorted(
    (a, b) =>
      worthOf(b) - worthOf(a) ||
      (a.words[0] ?? 0) - (b.words[0] ?? 0) ||
      (a.there[0] ?? 0) - (b.there[0] ?? 0),
  );
  if (!best) return false;
  const { seen, from, shared } = best;
  const words = best.words.filter((word) => !shared.some(([i]) => i === word));
  const there = best.there.filter((word) => !shared.some(([, j]) => j === word));
  for (const [i, j] of shared) markMoved(seen, i, from, j);
  if (words.length === 0 || there.length === 0) return true;
  if (!isLone(from.side.words[there[0] ?? -1] ?? null)) return true;
  putForOthers(seen, words, from, there);
  putForOthers(from, there, seen, words);
  return true;
}

function rewordingsOf(seen: Seen, from: Seen): Rewording[] {
  const [own, others] = [passagesOf(seen, isLone), passagesOf(from, isApart)];
  return own.flatMap((words) =>
    others.flatMap((there) => {
      const shared = sharedInOrder(words, seen, there, from);
      const isHalf = shared.length * 2 >= Math.max(words.length, there.length);
      const rewording = { seen, from, words, there, shared };
      return isHalf && isEvidence(rewording) ? rewording : [];
    }),
  );
}

/** Whether the two have changed sides of a word that stays; otherwise they are one position. */
function isElsewhere(seen: Seen, from: Seen): (rewording: Rewording) => boolean {
  const [before, beforeThere] = [stayingBefore(seen), stayingBefore(from)];
  return ({ words, there }) => before(words[0] ?? 0) !== beforeThere(there[0] ?? 0);
}

/** How many words that both versions share, and that have not moved, precede a word. */
function stayingBefore({ side }: Seen): (word: number) => number {
  let count = 0;
  const counts = side.words.map((relation) => {
    const before = count;
    if (relation === null || relation.kind === 'spelling' || relation.kind === 'case') count += 1;
    return before;
  });
  return (word) => counts[word] ?? 0;
}

/** What has one relation, also where a word that has moved divides it. */
function passagesOf(
  { side, apart }: Seen,
  isOf: (relation: Relation | null) => boolean,
): number[][] {
  const passages: number[][] = [];
  for (const word of apart) {
    const relation = side.words[word] ?? null;
    if (!isOf(relation)) continue;
    const passage = passages.at(-1);
    if (passage && side.words[passage.at(-1) ?? -1] === relation) passage.push(word);
    else passages.push([word]);
  }
  return passages.filter(({ length }) => length <= longestRewording);
}

function isEvidence({ seen, from, words, there, shared }: Rewording): boolean {
  if (shared.length === 0) return false;
  const isAll = words.length === seen.apart.length && there.length === from.apart.length;
  const doublings = Math.log2(seen.apart.length * from.apart.length);
  return isAll || worthOf({ seen, shared }) >= doublings * beyondChance.moved;
}

function worthOf({ seen, shared }: Pick<Rewording, 'seen' | 'shared'>): number {
  return shared.reduce(
    (sum, [word]) => sum + (seen.version.grammar[word] === true ? earned.grammar : earned.telling),
    0,
  );
}

function sharedInOrder(
  words: readonly number[],
  seen: Seen,
  there: readonly number[],
  from: Seen,
): [word: number, there: number][] {
  const shared: [number, number][] = [];
  let next = 0;
  for (const word of words) {
    const form = seen.version.forms[word] ?? '';
    const at = there.findIndex(
      (place, step) => step >= next && isOneWord(form, from.version.forms[place] ?? ''),
    );
    if (at < 0) continue;
    shared.push([word, there[at] ?? 0]);
    next = at + 1;
  }
  return shared;
}
