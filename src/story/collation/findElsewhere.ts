import type { Comparison, Relation, Side } from './comparePair.ts';
import { beyondChance, earned } from './costs.ts';
import type { ReadVersion } from './readVersion.ts';
import { isOneWord } from './sharedWords.ts';

/** One side of a comparison with its version, and the other's. */
interface Seen {
  side: Side;
  version: ReadVersion;
}

/**
 * Corrects, in place, what is called missing though it stands elsewhere: words that one version is
 * said to lack, and that it has at a place where they are aligned with nothing, are moved. Whole
 * stretches are looked for, and single words that tell more than chance would find among the words
 * that two versions do not share. A word that stands for others there stays what it is.
 */
export function findElsewhere(comparison: Comparison, one: ReadVersion, other: ReadVersion): void {
  const sides = [
    { side: comparison.first, version: one },
    { side: comparison.second, version: other },
  ];
  // By their words, not by which of the two came first: the order of versions decides nothing.
  const inOrder = one.forms.join(' ') < other.forms.join(' ');
  const [here, there] = inOrder ? sides : sides.toReversed();
  if (!here || !there) return;
  for (const [seen, from] of [
    [here, there],
    [there, here],
  ] as const) {
    for (const run of missingRuns(seen.side)) {
      const place = placeOf(run, seen, from);
      if (place < 0) continue;
      for (const [step, word] of run.entries()) markMoved(seen, word, from, place + step);
    }
  }
}

/** Words of a side that the other version is said to lack, stretches first, then each for itself. */
function missingRuns({ words }: Side): number[][] {
  const runs: number[][] = [];
  for (const [word, relation] of words.entries()) {
    if (!isLone(relation)) continue;
    if (runs.at(-1)?.at(-1) === word - 1 && words[word - 1] === relation) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return [
    ...runs,
    ...runs.filter(({ length }) => length > 1).flatMap((run) => run.map((one) => [one])),
  ];
}

/** Where the other version has the words apart; -1: nowhere, or not more than by chance. */
function placeOf(run: readonly number[], seen: Seen, from: Seen): number {
  const isWhole = run.every((word) => isLone(seen.side.words[word] ?? null));
  const [first = -1] = run;
  if (!isWhole || !isEvidence(run, seen, from)) return -1;
  return from.side.words.findIndex((_, place) =>
    run.every(
      (word) =>
        isApart(from.side.words[place + word - first] ?? null) &&
        isOneWord(seen.version.forms[word] ?? '', from.version.forms[place + word - first] ?? ''),
    ),
  );
}

function isEvidence(run: readonly number[], { side, version }: Seen, from: Seen): boolean {
  const relation = side.words[run[0] ?? -1];
  const isStretch = run.length > 1 || side.words.filter((one) => one === relation).length === 1;
  if (isStretch) return true;
  const isGrammar = version.grammar[run[0] ?? -1] === true;
  const places = countApart(side) * countApart(from.side);
  const worth = isGrammar ? earned.grammar : earned.telling;
  return worth >= Math.log2(places) * (isGrammar ? beyondChance.meeting : beyondChance.moved);
}

function countApart({ words }: Side): number {
  return words.filter(isApart).length;
}

/** Whether the other version is said to have nothing like the word. */
function isLone(relation: Relation | null): boolean {
  return relation?.kind === 'leftOut' || relation?.kind === 'cutShort';
}

function isApart(relation: Relation | null): boolean {
  return isLone(relation) || relation?.kind === 'otherWords';
}

/** The word stands elsewhere in the other version, and is that word unless it stands for others. */
function markMoved(seen: Seen, word: number, from: Seen, there: number): void {
  moveGap(seen, word, from, there);
  if (isLone(from.side.words[there] ?? null)) moveGap(from, there, seen, word);
}

function moveGap({ side }: Seen, word: number, from: Seen, there: number): void {
  const before = side.words[word - 1];
  const goesOn =
    before?.kind === 'moved' && before.move === undefined && before.there.at(-1) === there - 1;
  if (goesOn) before.there.push(there);
  side.words[word] = goesOn ? before : { kind: 'moved', there: [there] };
  const gap = from.side.absences.find(({ relation }) => relation.there.includes(word));
  if (!gap) return;
  gap.relation.there = gap.relation.there.filter((one) => one !== word);
  from.side.absences = from.side.absences.filter(({ relation }) => relation.there.length > 0);
  from.side.absences.push({ place: gap.place, relation: { kind: 'moved', there: [word] } });
}
