import { groupsOf, type Groups } from '../groups.ts';
import { isName, isOneName } from './speakerOf.ts';
import type { QuotedUnit } from './quotedUnit.ts';

/** Words per shingle (Broder, "On the resemblance and containment of documents", 1997). */
const shingleLength = 3;
/** The fraction of the shorter one's shingles that must occur in the longer one. */
const leastContained = 0.5;
/** So many words on each side, none of which the other has, are another statement's. */
const fewestApart = 4;
/** This few words may occur in what anybody says. */
const mostOfPhrase = 4;
/** This many sentences may be one statement though only each is like the next. */
export const mostByChain = 6;
/** One word may be anybody's. */
const fewestWords = 2;

/**
 * Which quoted sentences are the same, though cut, respelled or run together. An index of shingles
 * finds the candidates, so the work grows with the number of quotations and not with its square.
 *
 * A few may be one where each is like the next. Larger groups are joined only where the longest of
 * each, the most complete one, is like the other's: by chance alone a hundred can be like the next,
 * and the last is not like the first in anything.
 */
export function alignUnits(units: readonly QuotedUnit[]): Groups {
  const groups = groupsOf(units.length);
  const shingles = units.map(shinglesOf);
  /** By the group's root: its longest sentence. */
  const longest = units.map((_, i) => i);
  const sizes = units.map(() => 1);
  const join = (one: number, other: number) => {
    const [root, otherRoot] = [groups.find(one), groups.find(other)];
    if (root === otherRoot) return;
    const [first, second] = [longest[root] ?? root, longest[otherRoot] ?? otherRoot];
    const [own, others] = [
      shingles[first] ?? new Set<string>(),
      shingles[second] ?? new Set<string>(),
    ];
    const size = (sizes[root] ?? 1) + (sizes[otherRoot] ?? 1);
    const areAlike = isSame(own, others) && mayBeOne(units[first], units[second]);
    if (size > mostByChain && !areAlike) return;
    groups.join(one, other);
    const joined = groups.find(one);
    longest[joined] = own.size > others.size ? first : second;
    sizes[joined] = size;
  };
  const seen = new Map<string, number[]>();
  const compared = new Set<string>();
  shingles.forEach((own, i) => {
    for (const shingle of own) {
      const places = seen.get(shingle) ?? [];
      // The first and the last that have it: whatever is like both has been compared with them.
      for (const other of new Set([places[0], places.at(-1)])) {
        if (other === undefined || other === i) continue;
        const pair = `${other} ${i}`;
        if (compared.has(pair)) continue;
        compared.add(pair);
        if (isSame(own, shingles[other] ?? new Set()) && mayBeOne(units[i], units[other])) {
          join(i, other);
        }
      }
      places.push(i);
      seen.set(shingle, places);
    }
  });
  return groups;
}

/** Words too few for a shingle form one together: only the same words match them. */
function shinglesOf({ words }: QuotedUnit): Set<string> {
  if (words.length < fewestWords) return new Set();
  if (words.length < shingleLength) return new Set([`all: ${words.join(' ')}`]);
  const shingles = new Set<string>();
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    shingles.add(words.slice(at, at + shingleLength).join(' '));
  }
  return shingles;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of shorter) if (longer.has(shingle)) shared += 1;
  return shared >= leastContained * shorter.size;
}

/**
 * A few words are said by many: if two people are named, they are two statements, and within a long
 * sentence they are only taken for a piece of it if both are known to be one person's.
 */
function mayBeOne(one: QuotedUnit | undefined, other: QuotedUnit | undefined): boolean {
  if (!one || !other) return false;
  const [shorter, longer] = [one, other].map(({ words }) => words.length).toSorted((a, b) => a - b);
  if (shorter === undefined || longer === undefined) return false;
  if (shorter > mostOfPhrase) return !goApart(one.words, other.words);
  const [name, otherName] = [one.part.speaker, other.part.speaker];
  const isPiece = longer > 2 * shorter;
  if (!isName(name) || !isName(otherName)) return !isPiece;
  return isOneName(name, otherName);
}

/**
 * “We will keep it open until the end of March”, “We will keep it open, whatever the council says”:
 * they begin or end alike, and go on without a common word. A truncated one has nothing more to say.
 */
function goApart(one: readonly string[], other: readonly string[]): boolean {
  const [first, last] = [
    commonStart(one, other),
    commonStart(one.toReversed(), other.toReversed()),
  ];
  if ((first === 0) === (last === 0)) return false;
  const rest = (words: readonly string[]) => words.slice(first, words.length - last);
  const [own, others] = [rest(one), new Set(rest(other))];
  const isLong = own.length >= fewestApart && others.size >= fewestApart;
  return isLong && !own.some((word) => word.length > 3 && others.has(word));
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((word, i) => word !== other[i]);
  return end < 0 ? one.length : end;
}
