import type { ClauseTerms } from './clauseTerms.ts';
import { agreementOf, daysBetween } from './possibleDays.ts';

/** What two clauses share: features from 0 to between 1 and 3. */
export interface Signs {
  /** The total rarity of the shared words, and that of the rarest. */
  words: number;
  rarest: number;
  acts: number;
  /** Shared acts as a fraction of those of both. */
  partOfActs: number;
  /** Both say what is done, with nothing in common. */
  otherActs: number;
  things: number;
  names: number;
  /** Names in one that the other may mean by a pronoun. */
  meant: number;
  /** Both name people or places, with none in common. */
  otherNames: number;
  sameDay: number;
  sameDayAndWord: number;
  sameMonth: number;
  /** The same amount, of at least 13. */
  amount: number;
  /** Where no dates agree, how long after one another the articles came out: 0.5 is a month, 1 is three years. */
  apart: number;
  /** One gives a date of more than a year before either article came out, and the other none. */
  longAgo: number;
  /** One says that something was stopped, and the other only that it is to come. */
  stopped: number;
  cosine: number;
}

/** How many days apart two dates may be, as close as a weekend and as a month or two. */
export const close = { day: 3, month: 62 };
/** More days than this between two days do not come of different ways of telling one event. */
const mostBetween = 14;
/** What an article tells without a date happened at most so many days before it, most often. */
const lately = 365;
/** Smaller numbers coincide by chance. */
const leastAmount = 13;
/** Acts that keep another from happening. */
const stops = ['block', 'cancel', 'veto', 'postpone'];
/** The most that a kind of sign can contribute. */
const most = { words: 3, acts: 2, things: 1.5, names: 1.5, meant: 1 };

/** The rarity of each word among all clauses, 0 to 1 (Spärck Jones, Journal of Documentation 28 (1972)). */
export type Rarities = Readonly<
  Record<'words' | 'acts' | 'things' | 'names', (word: string) => number>
>;

/**
 * `undefined` when they cannot be the same: by their dates, because one is of long ago and the
 * other still to come, or because one happened after the other was published.
 */
export function signsOf(one: ClauseTerms, other: ClauseTerms, rarity: Rarities): Signs | undefined {
  const agreement = agreementOf(one.days, other.days);
  if (agreement === Infinity || daysBetween(one.days, other.days) > mostBetween) return undefined;
  const longAgo = isLongAgo(one, other) || isLongAgo(other, one);
  // "The library, which opened in 1933", "The library will stay open".
  if (longAgo && (one.isAhead || other.isAhead)) return undefined;
  if (isTooLate(one, other) || isTooLate(other, one)) return undefined;
  const words = shared(one.words, other.words, rarity.words);
  const acts = shared(one.acts, other.acts, rarity.acts);
  const things = shared(one.things, other.things, rarity.things);
  const names = Math.min(most.names, shared(one.names, other.names, rarity.names).sum);
  const meant = Math.min(most.meant, meantBy(one, other, rarity) + meantBy(other, one, rarity));
  const isSameDay = agreement !== undefined && agreement <= close.day;
  const isSameMonth = agreement !== undefined && !isSameDay && agreement <= close.month;
  const isSameAmount = [...one.numbers].some((n) => n >= leastAmount && other.numbers.has(n));
  const isAlike = words.sum + acts.sum + things.sum > 0 || isSameAmount;
  const bothDo = one.acts.size > 0 && other.acts.size > 0;
  const allActs = new Set([...one.acts, ...other.acts]).size;
  const bothName = one.names.size > 0 && other.names.size > 0;
  return {
    words: Math.min(most.words, words.sum),
    rarest: words.rarest,
    acts: Math.min(most.acts, acts.sum),
    partOfActs: acts.count / Math.max(1, allActs),
    otherActs: Number(bothDo && acts.count === 0),
    things: Math.min(most.things, things.sum),
    names,
    meant,
    otherNames: Number(bothName && names + meant === 0),
    sameDay: Number(isSameDay),
    sameDayAndWord: Number(isSameDay && isAlike),
    sameMonth: Number(isSameMonth),
    amount: Number(isSameAmount),
    apart: agreement === undefined ? apartness(one, other) : 0,
    longAgo: Number(longAgo),
    stopped: Number(isStopped(one, other) || isStopped(other, one)),
    cosine: (words.square + acts.square) / (normOf(one, rarity) * normOf(other, rarity) || 1),
  };
}

function apartness({ published }: ClauseTerms, other: ClauseTerms): number {
  if (!published || !other.published) return 0;
  const days = Math.max(0, published[0] - other.published[1], other.published[0] - published[1]);
  return Number.isFinite(days) ? Math.log10(1 + days) / 3 : 0;
}

/** "The pool was opened in 1998" beside "The pool opens again". */
function isLongAgo(dated: ClauseTerms, other: ClauseTerms): boolean {
  if (dated.days.length === 0 || other.days.length > 0) return false;
  const last = Math.max(...dated.days.map(([, to]) => to));
  return [dated, other].every(({ published }) => published && published[0] - last > lately);
}

/** What happened after an article came out is not what it tells, unless it looks ahead. */
function isTooLate(happened: ClauseTerms, told: ClauseTerms): boolean {
  if (happened.isAhead || told.isAhead || happened.days.length === 0 || !told.published)
    return false;
  return Math.min(...happened.days.map(([from]) => from)) > told.published[1];
}

/** "A judge blocked the closure" beside "The library will close". */
function isStopped(stopped: ClauseTerms, other: ClauseTerms): boolean {
  return isOfStopping(stopped) && !isOfStopping(other) && other.isAhead;
}

const isOfStopping = ({ acts }: ClauseTerms) => stops.some((act) => acts.has(act));

function shared(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  rarityOf: (word: string) => number,
) {
  const found = { sum: 0, square: 0, rarest: 0, count: 0 };
  for (const word of one) {
    if (!other.has(word)) continue;
    const rarity = rarityOf(word);
    found.sum += rarity;
    found.square += rarity ** 2;
    found.rarest = Math.max(found.rarest, rarity);
    found.count += 1;
  }
  return found;
}

function meantBy(one: ClauseTerms, other: ClauseTerms, { names: rarityOf }: Rarities): number {
  let sum = 0;
  for (const name of one.names) {
    if (other.context.has(name) && !other.names.has(name)) sum += rarityOf(name);
  }
  // Both mean the same by a pronoun: half of it counts on either side.
  for (const name of one.context) if (other.context.has(name)) sum += rarityOf(name) / 4;
  return sum;
}

const norms = new WeakMap<ClauseTerms, number>();

function normOf(terms: ClauseTerms, rarity: Rarities): number {
  const known = norms.get(terms);
  if (known !== undefined) return known;
  const squares = [
    ...[...terms.words].map((word) => rarity.words(word) ** 2),
    ...[...terms.acts].map((act) => rarity.acts(act) ** 2),
  ];
  const norm = Math.sqrt(squares.reduce((sum, one) => sum + one, 0));
  norms.set(terms, norm);
  return norm;
}
