import type { Absence, Comparison, Relation, Side } from './comparison.ts';
import { consecutive } from './consecutive.ts';
import type { ReadVersion } from './readVersion.ts';
import { isOneWord } from './sharedWords.ts';
import { isApart, isLone } from './seen.ts';

/**
 * Says, in place, of words that the other version lacks that they are repeated: the same words stand
 * there right beside the gap, or the version that has them has them twice in a row, and the other
 * has the ones beside them, wherever. Of “no, no” and “no” the second neither ends before “no” nor
 * goes on without it: it has it fewer times.
 */
export function findRepeated(comparison: Comparison, one: ReadVersion, other: ReadVersion): void {
  const { first, second, shared } = comparison;
  const back = shared.map(([i, j]) => [j, i] as const);
  sayRepeated({ side: first, own: one, from: second, other, partners: new Map(back) });
  sayRepeated({ side: second, own: other, from: first, other: one, partners: new Map(shared) });
}

/** The version that lacks words, and the one that has them. */
interface Pair {
  side: Side;
  own: ReadVersion;
  from: Side;
  other: ReadVersion;
  /** By word of the other version: the same one of its own. */
  partners: ReadonlyMap<number, number>;
}

function sayRepeated(pair: Pair): void {
  for (const absence of pair.side.absences.flatMap((one) => eachIfRepeated(one, pair))) {
    const place = placeBeside(absence, pair);
    if (place === undefined) continue;
    const { relation } = absence;
    absence.place = place;
    for (const one of [relation, ...relation.there.map((word) => pair.from.words[word])]) {
      if (one) one.missing = 'again';
    }
  }
}

/**
 * An absence, in parts where a passage that has moved is between its words and one of the parts is
 * repeated by itself: “or the” and “council” in “the or the of all council council”.
 */
function eachIfRepeated(absence: Absence, pair: Pair): Absence[] {
  const { relation } = absence;
  const parts = consecutive(relation.there).map((there) => ({
    ...absence,
    relation: { ...relation, there },
  }));
  const isRepeated = (part: Absence) => placeBeside(part, pair) !== undefined;
  if (parts.length < 2 || isRepeated(absence) || !parts.some(isRepeated)) return [absence];
  for (const { there } of parts.map((part) => part.relation)) {
    const before = pair.from.words[there[0] ?? -1];
    const own = before && { ...before };
    for (const word of there) pair.from.words[word] = own ?? null;
  }
  const at = pair.side.absences.indexOf(absence);
  pair.side.absences.splice(at, 1, ...parts);
  return parts;
}

/** Where the version has the words that it is said to lack, beside them; `undefined` when nowhere. */
function placeBeside(absence: Absence, pair: Pair): number | undefined {
  if (!isLone(absence.relation)) return undefined;
  return standsBeside(absence, pair) ? absence.place : placeOfTwin(absence.relation, pair);
}

/** Before the gap, after it, or on both sides: “very very sorry sorry”, “very sorry”. */
function standsBeside({ place, relation }: Absence, { side, own, other }: Pair): boolean {
  const { there } = relation;
  return [...there, null].some((_, before) =>
    there.every((word, step) => {
      const at = place - before + step;
      const form = own.forms[at];
      const isHeld = form !== undefined && !isApart(side.words[at] ?? null);
      return isHeld && isOneWord(form, other.forms[word] ?? '');
    }),
  );
}

/**
 * Where the version has once what the other has twice in a row, such as the edge of a passage that
 * has moved; `undefined` when nowhere.
 */
function placeOfTwin({ there }: Relation, { own, from, other, partners }: Pair) {
  const [start = 0] = there;
  if (there.some((word, step) => word !== start + step)) return undefined;
  const placesOf = (word: number) => {
    const [partner, relation] = [partners.get(word), from.words[word]];
    if (partner !== undefined) return [partner];
    const form = other.forms[word] ?? '';
    const moved = relation?.kind === 'moved' ? relation.there : [];
    return moved.filter((place) => isOneWord(own.forms[place] ?? '', form));
  };
  for (const twin of [start - there.length, start + there.length]) {
    const places = there.map((word, step) => {
      const isSame = isOneWord(other.forms[twin + step] ?? '', other.forms[word] ?? '');
      return isSame ? placesOf(twin + step) : [];
    });
    const first = places[0]?.find((place) =>
      places.every((some, step) => some.includes(place + step)),
    );
    if (first !== undefined) return twin < start ? first + there.length : first;
  }
  return undefined;
}
