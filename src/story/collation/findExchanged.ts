import type { Comparison, Relation, Side } from './comparison.ts';
import { beyondChance, earned, longestPhrase } from './costs.ts';
import type { ReadVersion } from './readVersion.ts';

/** Words of two versions that stand for one another; ascending. */
interface Stretch {
  first: readonly number[];
  second: readonly number[];
}

/** By word of each version: the same word of the other. */
interface Partners {
  first: Map<number, number>;
  second: Map<number, number>;
}

/**
 * Corrects, in place, words that stand for one another in two versions that have all of them, each
 * in the place of another or where it is already known to have moved: “das habe ich”, “ich habe
 * das”. They are not other words; they have changed places. Together they must tell more than chance
 * would find among the words that the versions do not share; words of grammar must also be around a
 * single word, unless a phrase of them is all that differs (“if you go, I go”, “I go if you go”):
 * “a … the” and “the … a” further apart are two changes.
 */
export function findExchanged(comparison: Comparison, one: ReadVersion, other: ReadVersion): void {
  const { first, second } = comparison;
  let stretches = stretchesOf(comparison);
  if (stretches.length === 0) return;
  const known = { first: movedFrom(second), second: movedFrom(first) };
  let partners: Partners | undefined;
  while (!partners && stretches.length > 0) {
    const found = partnersIn(stretches, known, one, other);
    const kept = stretches.filter(
      (stretch) =>
        stretch.first.every((word) => found.first.has(word)) &&
        stretch.second.every((word) => found.second.has(word)),
    );
    if (kept.length === stretches.length) partners = found;
    stretches = kept;
  }
  const areEvidence = (side: keyof Stretch, version: ReadVersion) =>
    isEvidence(
      stretches.flatMap((stretch) => stretch[side]),
      comparison,
      version,
    );
  const isAll =
    isPhraseAndAll(stretches, 'first', comparison) &&
    isPhraseAndAll(stretches, 'second', comparison);
  if (!partners) return;
  if (!isAll && !(areEvidence('first', one) && areEvidence('second', other))) return;
  for (const stretch of stretches) {
    const [here = 0, there = 0] = [stretch.first[0], stretch.second[0]];
    exchange(stretch.first, partners.first, first, second, there);
    exchange(stretch.second, partners.second, second, first, here);
  }
}

function stretchesOf({ first, second }: Comparison): Stretch[] {
  const [here, there] = [otherWordsOf(first), otherWordsOf(second)];
  return [...here].flatMap(([relation, words]) => {
    const back = second.words[relation.there[0] ?? -1];
    const backWords = (back && there.get(back)) ?? [];
    if (words.length + backWords.length > 2 * longestPhrase) return [];
    const isMutual =
      back?.there.join() === words.join() && backWords.join() === relation.there.join();
    return isMutual ? { first: words, second: backWords } : [];
  });
}

function otherWordsOf({ words }: Side): Map<Relation, number[]> {
  const found = new Map<Relation, number[]>();
  for (const [word, relation] of words.entries()) {
    if (relation?.kind !== 'otherWords') continue;
    const known = found.get(relation);
    if (known) known.push(word);
    else found.set(relation, [word]);
  }
  return found;
}

/** By word of the other version: which of this one's is known to be the same word, moved. */
function movedFrom({ words }: Side): Map<number, number> {
  return new Map(
    words.flatMap((relation, word) =>
      relation?.kind === 'moved'
        ? relation.there.map((there): [number, number] => [there, word])
        : [],
    ),
  );
}

/** Each word's counterpart: where it is known to have moved, otherwise the first one that is free. */
function partnersIn(
  stretches: readonly Stretch[],
  known: Partners,
  one: ReadVersion,
  other: ReadVersion,
): Partners {
  const partners: Partners = { first: new Map(), second: new Map() };
  const free = new Map<string, number[]>();
  for (const word of stretches.flatMap(({ second }) => second)) {
    const moved = known.second.get(word);
    const form = other.forms[word] ?? '';
    if (moved === undefined) free.set(form, [...(free.get(form) ?? []), word]);
    else partners.second.set(word, moved);
  }
  for (const word of stretches.flatMap(({ first }) => first)) {
    const moved = known.first.get(word);
    const found = moved ?? free.get(one.forms[word] ?? '')?.shift();
    if (found === undefined) continue;
    partners.first.set(word, found);
    if (moved === undefined) partners.second.set(found, word);
  }
  return partners;
}

/** Whether a phrase is among the words that stand for one another, and nothing else differs. */
function isPhraseAndAll(
  stretches: readonly Stretch[],
  side: keyof Stretch,
  comparison: Comparison,
): boolean {
  const lengths = stretches.map((stretch) => stretch[side].length);
  const count = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.some((length) => length > 1) && count === countApart(comparison[side]);
}

function isEvidence(
  words: readonly number[],
  { first, second }: Comparison,
  { grammar }: ReadVersion,
): boolean {
  const isGrammar = words.every((word) => grammar[word]);
  const worth = words.reduce(
    (sum, word) => sum + (grammar[word] === true ? earned.grammar : earned.telling),
    0,
  );
  const doublings = Math.log2(countApart(first) * countApart(second));
  const least = isGrammar ? beyondChance.meeting : beyondChance.moved;
  return worth >= doublings * least && (!isGrammar || (words.at(-1) ?? 0) - (words[0] ?? 0) <= 2);
}

function countApart({ words }: Side): number {
  return words.filter((one) => one && /^(?:otherWords|leftOut|cutShort)$/.test(one.kind)).length;
}

/** `place`: where the other version lacks the words. */
function exchange(
  words: readonly number[],
  partners: ReadonlyMap<number, number>,
  side: Side,
  otherSide: Side,
  place: number,
): void {
  let last: Relation | undefined;
  for (const [step, word] of words.entries()) {
    const partner = partners.get(word) ?? 0;
    const goesOn = words[step - 1] === word - 1 && last?.there.at(-1) === partner - 1;
    if (goesOn) last?.there.push(partner);
    else last = { kind: 'moved', there: [partner] };
    side.words[word] = last ?? null;
    otherSide.absences.push({ place, relation: { kind: 'moved', there: [word] } });
  }
}
