import type { Column, GapPlace, Move, WordKind } from './collation.ts';
import { gapPlace } from './gapPlace.ts';
import { movedPlaces, type MovedWord } from './movedPlaces.ts';
import type { ReadVersion } from './readVersion.ts';
import { redacts } from './redaction.ts';
import { nameStretch, type Finding, type Item } from './stretch.ts';

/**
 * How one version's words stand to another's. Neighbouring words that differ in the same way, at
 * the same place, share one object.
 */
export interface Relation {
  kind: WordKind;
  /** Indexes of the other version's words; empty when it has none. */
  there: number[];
  /** Index into the moves; only of `moved`. */
  move?: number;
  /** Where in the other version the words are missing; only of words that it lacks. */
  missing?: GapPlace;
}

/** Words of the other version that this one has not where they stand there. */
export interface Absence {
  /** The index of this version's word that the gap stands before. */
  place: number;
  relation: Relation;
}

/** One side of a comparison. */
export interface Side {
  /** By word; null: the other version has the same. */
  words: (Relation | null)[];
  absences: Absence[];
}

export interface Comparison {
  first: Side;
  second: Side;
  /** Words that are one word in both, however spelled. */
  shared: [first: number, second: number][];
}

/** Compares two versions by the table alone. `a` and `b` are versions. */
export function comparePair(
  columns: readonly Column[],
  moves: readonly Move[],
  versions: readonly ReadVersion[],
  a: number,
  b: number,
): Comparison {
  const [one, other] = [versions[a], versions[b]];
  if (!one || !other) throw new Error(`no versions ${a} and ${b}`);
  const comparison: Comparison = { first: newSide(), second: newSide(), shared: [] };
  const isShared = (i: number, j: number) => isOneWord(one.forms[i] ?? '', other.forms[j] ?? '');
  const moved = movedPlaces(columns, moves, [a, b], isShared);
  const place = { first: 0, second: 0 };
  let stretch: Item[] = [];
  const flush = () => {
    for (const finding of nameStretch(stretch, one, other)) record(comparison, one, other, finding);
    stretch = [];
  };
  for (const [at, { cells }] of columns.entries()) {
    const [i, j] = [cells[a] ?? null, cells[b] ?? null];
    const [away, back] = [moved.first.get(at), moved.second.get(at)];
    if (i !== null && j !== null && isShared(i, j)) {
      flush();
      share(comparison, one, i, other, j);
    } else {
      if (away) recordMoved(comparison.first, away.first, away.second, away.move);
      if (away) recordAbsence(comparison.second, place.second, movedAbsence(away, 'first'));
      if (back) recordMoved(comparison.second, back.second, back.first, back.move);
      if (back) recordAbsence(comparison.first, place.first, movedAbsence(back, 'second'));
      const item = { first: away ? null : i, second: back ? null : j, place: { ...place } };
      if (item.first !== null || item.second !== null) stretch.push(item);
    }
    if (i !== null) place.first = i + 1;
    if (j !== null) place.second = j + 1;
  }
  flush();
  for (const { absences } of [comparison.first, comparison.second]) {
    absences.sort((early, late) => early.place - late.place);
  }
  return comparison;
}

function newSide(): Side {
  return { words: [], absences: [] };
}

function isOneWord(one: string, other: string): boolean {
  return one === other || redacts(one, other) || redacts(other, one);
}

function share(
  { first, second, shared }: Comparison,
  one: ReadVersion,
  i: number,
  other: ReadVersion,
  j: number,
): void {
  shared.push([i, j]);
  const isSpelling = one.keys[i] !== other.keys[j];
  const isSame = one.faces[i] === other.faces[j];
  const kind = isSpelling ? ('spelling' as const) : ('case' as const);
  first.words[i] = isSame ? null : { kind, there: [j] };
  second.words[j] = isSame ? null : { kind, there: [i] };
}

function record(
  { first, second }: Comparison,
  one: ReadVersion,
  other: ReadVersion,
  finding: Finding,
): void {
  const { kind, place } = finding;
  const here: Relation = { kind, there: finding.second };
  const there: Relation = { kind, there: finding.first };
  for (const i of finding.first) first.words[i] = here;
  for (const j of finding.second) second.words[j] = there;
  if (finding.first.length === 0) {
    there.missing = gapPlace(one.tokens, place.first);
    first.absences.push({ place: place.first, relation: here });
  }
  if (finding.second.length === 0) {
    here.missing = gapPlace(other.tokens, place.second);
    second.absences.push({ place: place.second, relation: there });
  }
}

function recordMoved({ words }: Side, word: number, there: number, move: number): void {
  const before = words[word - 1];
  const goesOn = before?.move === move && before.there.at(-1) === there - 1;
  if (goesOn) before.there.push(there);
  words[word] = goesOn ? before : { kind: 'moved', there: [there], move };
}

function movedAbsence({ move, ...words }: MovedWord, has: 'first' | 'second'): Relation {
  return { kind: 'moved', there: [words[has]], move };
}

/** Words that follow one another are one gap. */
function recordAbsence({ absences }: Side, place: number, relation: Relation): void {
  const last = absences.findLast(({ relation }) => relation.kind === 'moved');
  const [word] = relation.there;
  const goesOn =
    last?.place === place &&
    last.relation.move === relation.move &&
    word !== undefined &&
    last.relation.there.at(-1) === word - 1;
  if (goesOn) last.relation.there.push(word);
  else absences.push({ place, relation });
}
