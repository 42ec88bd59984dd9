import type { ClauseTerms } from './clauseTerms.ts';
import { close, signsOf, type Rarities, type Signs } from './signsOf.ts';

/** How certain it is, taken alone, that two clauses report one event: 0 to 1. */
export type Likeness = (one: number, other: number) => number;

/** Two clauses, by index, the smaller first. */
export interface LikePair {
  first: number;
  second: number;
  likeness: number;
}

/** A word or day found in more clauses than this suggests no pairs: comparing all of them costs too much. */
const mostOfKey = 60;

const bias = -3.15;

/**
 * Weights of a logistic regression on pairs of clauses from invented stories and a public corpus
 * (docs/found-in-articles.md), rounded. Each pair was used twice, once without its acts, since no
 * lexicon has all words of the next story.
 */
const weights: Readonly<Record<keyof Signs, number>> = {
  words: 0.75,
  rarest: 1.5,
  acts: 1.65,
  partOfActs: 0.6,
  otherActs: -0.95,
  things: 0.3,
  names: 0.8,
  meant: 0.6,
  otherNames: -1.45,
  sameDay: 1.3,
  sameDayAndWord: 1.65,
  sameMonth: 0.85,
  amount: 3.25,
  apart: -2.5,
  longAgo: -1,
  // Set by hand, since few pairs have it.
  stopped: -2,
  cosine: 2.95,
};

const signNames = [
  'words',
  'rarest',
  'acts',
  'partOfActs',
  'otherActs',
  'things',
  'names',
  'meant',
  'otherNames',
  'sameDay',
  'sameDayAndWord',
  'sameMonth',
  'amount',
  'apart',
  'longAgo',
  'stopped',
  'cosine',
] as const satisfies readonly (keyof Signs)[];

/** Compares clauses by their features. Dates that cannot be the same give a likeness of 0. */
export function likenessOf(clauses: readonly ClauseTerms[]): Likeness {
  const rarities: Rarities = {
    words: raritiesOf(clauses, ({ words }) => words),
    acts: raritiesOf(clauses, ({ acts }) => acts),
    things: raritiesOf(clauses, ({ things }) => things),
    names: raritiesOf(clauses, ({ names }) => names),
  };
  return (first, second) => {
    const [one, other] = [clauses[first], clauses[second]];
    const signs = one && other && signsOf(one, other, rarities);
    if (!signs) return 0;
    const sum = signNames.reduce((sum, name) => sum + weights[name] * signs[name], bias);
    return 1 / (1 + Math.exp(-sum));
  };
}

function raritiesOf(
  clauses: readonly ClauseTerms[],
  pick: (clause: ClauseTerms) => ReadonlySet<string>,
): (word: string) => number {
  const counts = new Map<string, number>();
  for (const clause of clauses) {
    for (const word of pick(clause)) counts.set(word, (counts.get(word) ?? 0) + 1);
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

function keysOf({ words, acts, names, context, days, numbers }: ClauseTerms): Set<string> {
  const keys = new Set(words);
  for (const number of numbers) keys.add(`number ${number}`);
  for (const act of acts) {
    keys.add(`act ${act}`);
    // For an act that is told everywhere, only that of the same people.
    for (const name of names) keys.add(`${act} ${name}`);
    for (const name of context) keys.add(`${act} ${name}`);
  }
  for (const [first, last] of days) {
    if (last - first > close.day) continue;
    for (let day = first; day <= last; day += 1) keys.add(`day ${day}`);
  }
  return keys;
}

/**
 * Pairs from different articles that share a rare word, an act or a day and have at least this
 * likeness.
 */
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
