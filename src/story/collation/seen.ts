import type { Comparison, Relation, Side } from './comparison.ts';
import type { ReadVersion } from './readVersion.ts';

/** One side of a comparison with its version, and its words that the other does not have there. */
export interface Seen {
  side: Side;
  version: ReadVersion;
  /** Ascending. */
  apart: readonly number[];
  /** Their spelling forms. */
  formsApart: ReadonlySet<string>;
  /** The other version's words that are known to be moved ones of this. */
  found: Set<number>;
}

/** Each version and the other; none where one of them has no words apart. */
export function eachWay(
  { first, second }: Comparison,
  one: ReadVersion,
  other: ReadVersion,
): (readonly [seen: Seen, from: Seen])[] {
  const [here, there] = [seenFrom(first, one), seenFrom(second, other)];
  if (here.apart.length === 0 || there.apart.length === 0) return [];
  const ways = [[here, there] as const, [there, here] as const];
  // By their words, not by which of the two came first: the order of versions must not decide
  // anything.
  return comesFirst(one.forms, other.forms) ? ways : ways.toReversed();
}

function seenFrom(side: Side, version: ReadVersion): Seen {
  const apart: number[] = [];
  const found = new Set<number>();
  for (const [word, relation] of side.words.entries()) {
    if (isApart(relation)) apart.push(word);
    if (relation?.kind === 'moved') for (const there of relation.there) found.add(there);
  }
  const formsApart = new Set(apart.map((word) => version.forms[word] ?? ''));
  return { side, version, apart, formsApart, found };
}

function comesFirst(one: readonly string[], other: readonly string[]): boolean {
  const at = one.findIndex((form, word) => form !== other[word]);
  if (at < 0) return one.length < other.length;
  return (one[at] ?? '') < (other[at] ?? '');
}

/** Whether the other version is said to have nothing like the word. */
export function isLone(relation: Relation | null): boolean {
  return relation?.kind === 'leftOut' || relation?.kind === 'cutShort';
}

export function isApart(relation: Relation | null): boolean {
  return isLone(relation) || relation?.kind === 'otherWords';
}

/** Those of the words that the other version was said to lack now stand for others that it has. */
export function putForOthers(
  seen: Seen,
  words: readonly number[],
  from: Seen,
  there: number[],
): void {
  const relation: Relation = { kind: 'otherWords', there };
  for (const word of words.filter((one) => isLone(seen.side.words[one] ?? null))) {
    seen.side.words[word] = relation;
    takeFromGap(from.side, word);
  }
}

/** The word occurs elsewhere in the other version, and is that word unless it stands for others. */
export function markMoved(seen: Seen, word: number, from: Seen, there: number): void {
  moveGap(seen, word, from, there);
  if (isLone(from.side.words[there] ?? null)) moveGap(from, there, seen, word);
}

/** The word occurs elsewhere in the other version, where nothing changes: what it is there remains. */
export function moveGap({ side, found }: Seen, word: number, from: Seen, there: number): void {
  found.add(there);
  // Words that stand beside one another in both, in whatever order, have moved together.
  const beside = [side.words[word - 1], side.words[word + 1]].find(
    (one) =>
      one?.kind === 'moved' &&
      one.move === undefined &&
      one.there.some((place) => Math.abs(place - there) === 1),
  );
  if (beside) beside.there = [...beside.there, there].toSorted((a, b) => a - b);
  side.words[word] = beside ?? { kind: 'moved', there: [there] };
  const place = takeFromGap(from.side, word);
  if (place !== undefined) {
    from.side.absences.push({ place, relation: { kind: 'moved', there: [word] } });
  }
}

/**
 * The position of the gap in which a word of the other version was missing; `undefined` when in
 * none.
 */
function takeFromGap(side: Side, word: number): number | undefined {
  const gap = side.absences.find(({ relation }) => relation.there.includes(word));
  if (!gap) return undefined;
  gap.relation.there = gap.relation.there.filter((one) => one !== word);
  side.absences = side.absences.filter(({ relation }) => relation.there.length > 0);
  return gap.place;
}
