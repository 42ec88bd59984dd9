import type { Relation, Absence, Side, Comparison } from './comparison.ts';
import { findElsewhere } from './findElsewhere.ts';
import { findExchanged } from './findExchanged.ts';
import { findRepeated } from './findRepeated.ts';
import { findReworded } from './findReworded.ts';
import { findStrays } from './findStrays.ts';
import { gapPlace } from './gapPlace.ts';
import { isBridged, type IndexedTable } from './indexTable.ts';
import { movedPlaces, type MovedWord } from './movedPlaces.ts';
import { pairWithinMoves } from './pairWithinMoves.ts';
import type { ReadVersion } from './readVersion.ts';
import { isOneWord } from './sharedWords.ts';
import { takeOutMoved } from './takeOutMoved.ts';
import { nameStretch, type Finding, type Item } from './nameStretch.ts';

/** Compares two versions by means of the table alone. `a` and `b` are versions. */
export function comparePair(table: IndexedTable, a: number, b: number): Comparison {
  const [one, other] = [table.versions[a], table.versions[b]];
  if (!one || !other) throw new Error(`no versions ${a} and ${b}`);
  const comparison: Comparison = { first: newSide(), second: newSide(), shared: [] };
  const isShared = (i: number, j: number) => isOneWord(one.forms[i] ?? '', other.forms[j] ?? '');
  const moved = movedPlaces(table, [a, b], isShared);
  const place = { first: 0, second: 0 };
  let stretch: Item[] = [];
  const flush = () => {
    if (stretch.length === 0) return;
    for (const finding of nameStretch(stretch, one, other)) record(comparison, one, other, finding);
    stretch = [];
  };
  for (const [at, i, j] of wordsOfBoth(table, a, b)) {
    const away = moved.first.get(at);
    const back = moved.second.get(at);
    if (i !== null && j !== null && isShared(i, j)) {
      flush();
      share(comparison, one, i, other, j);
    } else {
      if (away) recordMoved(comparison.first, away.first, away.second, away.move);
      if (away) comparison.second.absences.push(movedAbsence(place.second, away, 'first'));
      if (back) recordMoved(comparison.second, back.second, back.first, back.move);
      if (back) comparison.first.absences.push(movedAbsence(place.first, back, 'second'));
      const item = { first: away ? null : i, second: back ? null : j, place: { ...place } };
      if (item.first !== null || item.second !== null) stretch.push(item);
    }
    if (i !== null) place.first = i + 1;
    if (j !== null) place.second = j + 1;
  }
  if (comparison.shared.length === 0 && !isBridged(table, a, b)) {
    return apart(one, other);
  }
  flush();
  findElsewhere(comparison, one, other);
  // What is left beside reworded passages may be elsewhere by itself.
  if (findReworded(comparison, one, other)) findElsewhere(comparison, one, other);
  findExchanged(comparison, one, other);
  pairWithinMoves(comparison, one, other);
  findStrays(comparison, one, other);
  pairWithinMoves(comparison, one, other);
  if (takeOutMoved(comparison, one, other)) findStrays(comparison, one, other);
  findRepeated(comparison, one, other);
  for (const side of [comparison.first, comparison.second]) {
    side.absences = joinAbsences(side.absences);
  }
  return comparison;
}

/** The columns in which one of two versions has a word, with the word of each. */
function wordsOfBoth({ columns, columnsOf }: IndexedTable, a: number, b: number) {
  const [first, second] = [columnsOf[a] ?? [], columnsOf[b] ?? []];
  const both: [column: number, i: number | null, j: number | null][] = [];
  for (let [i, j] = [0, 0]; i < first.length || j < second.length;) {
    const [next, nextOfSecond] = [first[i] ?? Infinity, second[j] ?? Infinity];
    const at = Math.min(next, nextOfSecond);
    const cells = columns[at]?.cells;
    both.push([at, cells?.[a] ?? null, cells?.[b] ?? null]);
    if (next === at) i += 1;
    if (nextOfSecond === at) j += 1;
  }
  return both;
}

/** Both have words, and none in common, and nothing says in which order they come. */
function apart(one: ReadVersion, other: ReadVersion): Comparison {
  const comparison: Comparison = { first: newSide(), second: newSide(), shared: [] };
  const [first, second] = [one, other].map(({ tokens }) => tokens.map((_, word) => word));
  if (!first || !second) return comparison;
  const isEmpty = first.length === 0 || second.length === 0;
  const kind = isEmpty ? 'cutShort' : 'otherWords';
  if (first.length + second.length === 0) return comparison;
  record(comparison, one, other, { kind, first, second, place: { first: 0, second: 0 } });
  return comparison;
}

function newSide(): Side {
  return { words: [], absences: [] };
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
  comparison: Comparison,
  one: ReadVersion,
  other: ReadVersion,
  finding: Finding,
): void {
  const { first, second } = comparison;
  const { kind, place } = withinMove(comparison, one, other, finding);
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

/**
 * What is missing within a moved passage is missing at the passage's new position. What is between a
 * moved passage and the shared words is left out: nothing ended before it.
 */
function withinMove(
  { first, second }: Comparison,
  one: ReadVersion,
  other: ReadVersion,
  finding: Finding,
): Finding {
  if (finding.first.length > 0 && finding.second.length > 0) return finding;
  const isFirst = finding.first.length > 0;
  const [words, side] = isFirst ? [finding.first, first] : [finding.second, second];
  const length = (isFirst ? one : other).tokens.length;
  const before = side.words[(words[0] ?? 0) - 1];
  const after = side.words[(words.at(-1) ?? 0) + 1];
  if (before?.move === undefined || before.move !== after?.move) {
    const isInner = (words[0] ?? 0) > 0 && (words.at(-1) ?? 0) + 1 < length;
    const isBeside = before?.move !== undefined || after?.move !== undefined;
    return isInner && isBeside ? { ...finding, kind: 'leftOut' } : finding;
  }
  const place = (before.there.at(-1) ?? 0) + 1;
  return { ...finding, kind: 'leftOut', place: { first: place, second: place } };
}

/** Words of a move that are adjacent in both versions are one relation. */
function recordMoved({ words }: Side, word: number, there: number, move: number): void {
  const before = words[word - 1];
  const isOneMove = before?.kind === 'moved' && before.move === move;
  const goesOn = isOneMove && before.there.some((one) => Math.abs(one - there) === 1);
  if (goesOn) before.there = [...before.there, there].toSorted((a, b) => a - b);
  words[word] = goesOn ? before : { kind: 'moved', there: [there], move };
}

function movedAbsence(place: number, moved: MovedWord, has: 'first' | 'second'): Absence {
  return { place, relation: { kind: 'moved', there: [moved[has]], move: moved.move } };
}

/** What is missing at one position in one way is one gap, even if a moved word is in between. */
function joinAbsences(absences: readonly Absence[]): Absence[] {
  const joined = new Map<string, Absence>();
  for (const { place, relation } of absences) {
    const name = [place, relation.kind, relation.move, relation.missing].join(' ');
    const there = [...(joined.get(name)?.relation.there ?? []), ...relation.there];
    joined.set(name, { place, relation: { ...relation, there: there.toSorted((a, b) => a - b) } });
  }
  return [...joined.values()].toSorted((early, late) => early.place - late.place);
}
