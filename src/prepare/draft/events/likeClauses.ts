import { agreementOf } from './daysOf.ts';
import type { ClauseTerms } from './clauseTerms.ts';

/** How sure it is, by itself, that two clauses report one event: 0 to 1. */
export type Likeness = (one: number, other: number) => number;

/** Two clauses, by their places in the list, the smaller first. */
export interface LikePair {
  first: number;
  second: number;
  likeness: number;
}

/** A word or day of more clauses leads to none: its list would be compared with itself. */
const mostOfKey = 60;
/** Names are shared by all that a story tells. */
const weightOfName = 0.5;
/** Days beyond one: dates as close as a weekend, and as a month or two. */
const close = { day: 3, month: 62 };

/**
 * Weights of a logistic regression on pairs of clauses of invented articles
 * (docs/decisions/drafting.md), rounded. Rarities are parts of that of a word of one clause.
 */
const weights = {
  bias: -2.4,
  cosine: 0.7,
  /** Of the rarest shared word that is a verb of one of the two. */
  verb: 0.8,
  /** Of the shared names together, at most 2; of the other shared words, at most 3. */
  names: 0.5,
  words: 2.1,
  sameDay: 2.6,
  sameDayAndWord: 0.6,
  sameMonth: 0.35,
  number: 1.2,
};

/**
 * Compares clauses by what they share: words weighed by rarity (Spärck Jones, Journal of
 * Documentation 28 (1972)), verbs above others and names below, days, counted numbers. Dates that
 * cannot be the same have the likeness 0.
 */
export function likenessOf(clauses: readonly ClauseTerms[]): Likeness {
  const rarityOf = rarities(clauses);
  // At the beginning of a sentence a name looks like any word.
  const names = new Set(clauses.flatMap((clause) => [...clause.names]));
  const weightOf = (word: string) => rarityOf(word) * (names.has(word) ? weightOfName : 1);
  const norms = clauses.map(({ words }) =>
    Math.sqrt([...words].reduce((sum, word) => sum + weightOf(word) ** 2, 0)),
  );
  return (first, second) => {
    const [one, other] = [clauses[first], clauses[second]];
    if (!one || !other) return 0;
    const agreement = agreementOf(one.days, other.days);
    if (agreement === Infinity) return 0;
    const shared = { square: 0, verb: 0, names: 0, words: 0 };
    for (const word of one.words) {
      if (!other.words.has(word)) continue;
      const rarity = rarityOf(word);
      shared.square += weightOf(word) ** 2;
      shared[names.has(word) ? 'names' : 'words'] += rarity;
      if (one.verbs.has(word) || other.verbs.has(word)) shared.verb = Math.max(shared.verb, rarity);
    }
    const cosine = shared.square / ((norms[first] ?? 1) * (norms[second] ?? 1) || 1);
    const isSameDay = agreement !== undefined && agreement <= close.day;
    const isSameMonth = agreement !== undefined && !isSameDay && agreement <= close.month;
    const sum =
      weights.bias +
      weights.cosine * cosine +
      weights.verb * shared.verb +
      // That the same people are named says nothing by itself.
      (isSameDay || shared.words > 0 ? weights.names * Math.min(2, shared.names) : 0) +
      weights.words * Math.min(3, shared.words) +
      (isSameDay ? weights.sameDay + (shared.square > 0 ? weights.sameDayAndWord : 0) : 0) +
      (isSameMonth ? weights.sameMonth : 0) +
      ([...one.numbers].some((number) => other.numbers.has(number)) ? weights.number : 0);
    return 1 / (1 + Math.exp(-sum));
  };
}

function rarities(clauses: readonly ClauseTerms[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of clauses) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.log(1 + clauses.length);
  return (word) => Math.log(1 + clauses.length / (counts.get(word) ?? 1)) / (most || 1);
}

/** Clauses by word and by day. */
function placesOf(clauses: readonly ClauseTerms[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  clauses.forEach((clause, at) => {
    for (const key of keysOf(clause)) {
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
    }
  });
  return places;
}

function keysOf({ words, days }: ClauseTerms): Set<string> {
  const keys = new Set(words);
  for (const [first, last] of days) {
    if (last - first > close.day) continue;
    for (let day = first; day <= last; day += 1) keys.add(`day ${day}`);
  }
  return keys;
}

/** Pairs of different articles that share a rare word or a day and are at least so much alike. */
export function likePairs(
  clauses: readonly ClauseTerms[],
  likeness: Likeness,
  least: number,
): LikePair[] {
  const places = placesOf(clauses);
  const pairs: LikePair[] = [];
  clauses.forEach((clause, first) => {
    const others = new Set<number>();
    for (const key of keysOf(clause)) {
      const list = places.get(key) ?? [];
      if (list.length > mostOfKey) continue;
      for (const other of list) if (other > first) others.add(other);
    }
    for (const second of others) {
      if (clauses[second]?.article === clause.article) continue;
      const score = likeness(first, second);
      if (score >= least) pairs.push({ first, second, likeness: score });
    }
  });
  return pairs;
}
