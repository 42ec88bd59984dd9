import type { Comparison, Relation } from './comparison.ts';
import { consecutive } from './consecutive.ts';
import { beyondChance, earned, longestRewording } from './costs.ts';
import { longForms } from './longForms.ts';
import type { ReadVersion } from './readVersion.ts';
import { eachWay, isApart, isLone, markMoved, moveGap, putForOthers, type Seen } from './seen.ts';
import { isOneWord } from './sharedWords.ts';

/** Consecutive words that are said to be missing from the other version. */
interface Stretch {
  words: readonly number[];
  /** Whether this is all that is said to be missing there. */
  isWhole: boolean;
}

/**
 * Corrects, in place, words that are called missing although they occur elsewhere: words that one
 * version is said to lack, and that it has at a position where they are aligned with nothing, have
 * moved. Whole runs are looked for, and single words that tell more than chance would find among the
 * words that two versions do not share. A word that stands for others there stays what it is. A
 * short form (“it's”) that occurs elsewhere in full is in other words there.
 */
export function findElsewhere(comparison: Comparison, one: ReadVersion, other: ReadVersion): void {
  // Each match leaves less around it, which may now be a whole run; each round finds a word.
  while (findOnce(comparison, one, other));
  for (const [seen, from] of eachWay(comparison, one, other)) findShortForms(seen, from);
  while (findOnce(comparison, one, other));
}

/** False when nothing more was found. */
function findOnce(comparison: Comparison, one: ReadVersion, other: ReadVersion): boolean {
  let isFound = false;
  for (const [seen, from] of eachWay(comparison, one, other)) {
    for (const stretch of stretchesOf(seen)) {
      const places = placesOf(stretch, seen, from);
      isFound ||= places.length > 0;
      const [only] = places.length === 1 ? places : [];
      const mark = only !== undefined && joinsMore(from, only) ? moveGap : markMoved;
      for (const [step, there] of places.entries()) {
        mark(seen, stretch.words[step] ?? -1, from, there);
      }
    }
  }
  return isFound;
}

/** Runs first, as long as they are, then each of their words separately. */
function stretchesOf({ side, apart }: Seen): Stretch[] {
  const found = new Map<Relation, number[]>();
  for (const word of apart) {
    const relation = side.words[word] ?? null;
    if (!relation || !isLone(relation)) continue;
    const known = found.get(relation);
    if (known) known.push(word);
    else found.set(relation, [word]);
  }
  const stretches = [...found.values()]
    .map(consecutive)
    .flatMap((runs) => runs.map((words) => ({ words, isWhole: runs.length === 1 })));
  const words = stretches.filter((one) => one.words.length > 1).flatMap((one) => one.words);
  return [...stretches, ...words.map((word) => ({ words: [word], isWhole: false }))];
}

/**
 * By word, where the other version has the words separately; empty when nowhere, or not more than by
 * chance.
 */
function placesOf(stretch: Stretch, seen: Seen, from: Seen): number[] {
  const { words } = stretch;
  const isStill = words.every((word) => isLone(seen.side.words[word] ?? null));
  if (!isStill || !isEvidence(stretch, seen, from)) return [];
  const forms = words.map((word) => seen.version.forms[word] ?? '');
  // Most runs have a word that is nowhere there, and need not be tried at each place.
  if (!forms.every((form) => mayBeAmong(from.formsApart, form))) return [];
  const isThere = (form: string, place: number) =>
    isApart(from.side.words[place] ?? null) &&
    isOneWord(form, from.version.forms[place] ?? '') &&
    !seen.found.has(place);
  const start = from.apart.find((place) =>
    forms.every((form, step) => isThere(form, place + step)),
  );
  if (start !== undefined) return forms.map((_, step) => start + step);
  const hasOrder = forms.length > 1 && forms.length <= longestRewording;
  return hasOrder ? inAnotherOrder(forms, from.apart, isThere) : [];
}

function mayBeAmong(forms: ReadonlySet<string>, form: string): boolean {
  return forms.has(form) || [...forms].some((other) => isOneWord(form, other));
}

/**
 * Whether a word of grammar is part of a longer passage that the other version lacks: the “and” of an
 * added “and no one said so” is missing with it, though the other version has an “and” elsewhere.
 */
function joinsMore({ side, version }: Seen, place: number): boolean {
  const relation = side.words[place] ?? null;
  if (version.grammar[place] !== true || !isLone(relation)) return false;
  let [start, end] = [place, place + 1];
  while (side.words[start - 1] === relation) start -= 1;
  while (side.words[end] === relation) end += 1;
  return end - start > 2 && version.grammar.slice(start, end).includes(false);
}

/**
 * By word, its position among those that occur together: “wir haben” in “haben wir”, “what he did
 * and” in “and what he did”; empty when they occur together nowhere.
 */
function inAnotherOrder(
  forms: readonly string[],
  apart: readonly number[],
  isThere: (form: string, place: number) => boolean,
): number[] {
  for (const start of apart) {
    if (!forms.some((form) => isThere(form, start))) continue;
    const left = forms.map((_, step) => start + step);
    const places = forms.flatMap((form) => {
      const found = left.findIndex((place) => isThere(form, place));
      return found < 0 ? [] : left.splice(found, 1);
    });
    if (places.length === forms.length) return places;
  }
  return [];
}

function isEvidence({ words, isWhole }: Stretch, { version, apart }: Seen, from: Seen): boolean {
  if (isWhole || words.length > 1) return true;
  const isGrammar = version.grammar[words[0] ?? -1] === true;
  const doublings = Math.log2(apart.length * from.apart.length);
  const worth = isGrammar ? earned.grammar : earned.telling;
  return worth >= doublings * (isGrammar ? beyondChance.meeting : beyondChance.moved);
}

function findShortForms(seen: Seen, from: Seen): void {
  for (const word of seen.apart) {
    for (const long of longForms(seen.version.keys[word] ?? '', seen.version.language)) {
      const keys = long.split(' ');
      const isThere = (key: string, place: number) =>
        isApart(from.side.words[place] ?? null) && from.version.keys[place] === key;
      const isMissing = (place: number) =>
        isLone(seen.side.words[word] ?? null) ||
        keys.some((_, step) => isLone(from.side.words[place + step] ?? null));
      const start = from.apart.find(
        (place) => isMissing(place) && keys.every((key, step) => isThere(key, place + step)),
      );
      if (start === undefined) continue;
      const places = keys.map((_, step) => start + step);
      putForOthers(seen, [word], from, places);
      putForOthers(from, places, seen, [word]);
    }
  }
}
