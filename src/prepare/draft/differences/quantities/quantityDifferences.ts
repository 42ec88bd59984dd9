import type { ProposedAccount } from '../../events/proposedEvent.ts';
import type { Clause } from '../../read/draftedArticle.ts';
import { overlap } from '../../../text/ranges.ts';
import { numbersIn } from '../../events/numbersIn.ts';
import { contentKeys } from '../../read/contentKeys.ts';
import { wordsWithin } from '../wordsWithin.ts';
import { wordsOfEach, type ProposedDifference } from '../proposedDifference.ts';
import type { Sameness } from '../samenessBy.ts';
import { quantitiesIn } from './quantitiesIn.ts';
import { agree, type Quantity } from './quantity.ts';

/**
 * How many other words two clauses have to share: with fewer, they may count different things,
 * unless the clauses are close.
 */
const fewestShared = 2;

/** The clauses next to a clause in its sentence. */
export type Besides = (clause: Clause) => Clause[];

/** What one account says about the quantity of a thing. */
interface Side {
  article: string;
  clause: Clause;
  quantity: Quantity;
  /** All numbers of its sentence. */
  numbers: ReadonlySet<number>;
}

/**
 * Accounts of one event that count the same thing differently: one difference for each thing. An
 * account that gives several numbers for it ("14 people, not 12") is left out.
 *
 * @param besides for numbers that an account's sentence gives in another clause
 */
export function quantityDifferences(
  accounts: readonly ProposedAccount[],
  sameness: Sameness,
  besides: Besides,
): Omit<ProposedDifference, 'event'>[] {
  const byThing = new Map<string, Side[]>();
  for (const account of accounts) {
    for (const [of, side] of sidesOf(account, besides))
      byThing.set(of, [...(byThing.get(of) ?? []), side]);
  }
  return [...byThing].flatMap(([of, sides]) => differenceOf(of, sides, sameness));
}

/** By thing: what the account says about it, if it gives only one number. */
function sidesOf({ article, clauses }: ProposedAccount, besides: Besides): Map<string, Side> {
  const sides = new Map<string, Side>();
  const open = new Set<string>();
  // "Was cleared by fire crews, who rescued 19 people": the number is in the clause beside.
  const all = [...new Set([...clauses, ...clauses.flatMap(besides)])];
  const numbers = new Set(all.flatMap(({ told }) => [...numbersIn(told)]));
  for (const clause of all) {
    for (const quantity of undated(clause)) {
      const known = sides.get(quantity.of);
      if (known && known.quantity.value !== quantity.value) open.add(quantity.of);
      else if (!known) sides.set(quantity.of, { article, clause, quantity, numbers });
    }
  }
  for (const of of open) sides.delete(of);
  return sides;
}

/** From its own words alone; "11 September attacks" counts no attacks. */
function undated(clause: Clause): Quantity[] {
  const known = undatedOf.get(clause);
  if (known) return known;
  const all = soFar.test(clause.text) ? [] : quantitiesIn(clause.text, clause.language);
  const found = all.filter((quantity) => {
    const words = wordsWithin(clause, quantity);
    return clause.told.includes(words.text) && !clause.dates.some((date) => overlap(date, words));
  });
  undatedOf.set(clause, found);
  return found;
}

/** What has been counted so far is no other number than what it came to. */
const soFar =
  /(?<!\p{L})(?:so far|to date|up to now|until now|bisher|bislang|bis jetzt|jusqu['’]ici|jusqu['’]à présent|à ce jour)(?!\p{L})/iu;

/** A clause is asked for itself, and for those beside it. */
const undatedOf = new WeakMap<Clause, Quantity[]>();

function differenceOf(
  of: string,
  sides: readonly Side[],
  sameness: Sameness,
): Omit<ProposedDifference, 'event'>[] {
  const [first] = sides;
  if (!first) return [];
  const alike = sides.filter(
    (side) =>
      side === first ||
      (!isPart(first, side) &&
        isOfSize(first, side) &&
        isSameMatter(first, side, sameness) &&
        sameness.countSame(first.clause, side.clause)),
  );
  const told: Side[] = [];
  for (const side of alike) {
    if (told.every(({ quantity }) => isOther(quantity, side.quantity))) told.push(side);
  }
  if (told.length < 2) return [];
  const evidence = told.map(({ article, clause, quantity }) => ({
    article,
    words: wordsWithin(clause, quantity),
  }));
  const isOpen = told.every((one, i) =>
    told.slice(i + 1).every((two) => agree(one.quantity, two.quantity)),
  );
  return [
    {
      kind: isOpen ? 'precision' : 'conflict',
      evidence,
      summary: wordsOfEach(evidence),
      why: `accounts of one event that ${reasonOf(of)}`,
    },
  ];
}

/** "About 200" and "200" say the same, near enough. */
const isOther = (one: Quantity, other: Quantity) => one.value !== other.value;

/** "22 children, six of them badly", and "six children badly hurt": one account knows both numbers. */
const isPart = (one: Side, other: Side) =>
  isOther(one.quantity, other.quantity) &&
  (one.numbers.has(other.quantity.value) || other.numbers.has(one.quantity.value));

/** Two numbers of one thing seldom differ by more than this factor. */
const mostTimes = 10;

function isOfSize({ quantity: one }: Side, { quantity: other }: Side): boolean {
  const [less, more] = [one.value, other.value].toSorted((a, b) => a - b);
  return less !== undefined && more !== undefined && more <= less * mostTimes;
}

/** Words besides those of the number itself ("3 per cent"). */
function isSameMatter(one: Side, other: Side, { isClose }: Sameness): boolean {
  if (one.clause.language !== other.clause.language) return true;
  const matter = matterOf(other);
  const shared = matterOf(one).filter((key) => matter.includes(key));
  return shared.length >= fewestShared || isClose(one.clause, other.clause, shared);
}

function matterOf({ clause, quantity: { of, start, end } }: Side): string[] {
  const own = contentKeys(clause.text.slice(start, end), clause.language);
  return clause.keys.filter((key) => key !== of && !/\d/u.test(key) && !own.includes(key));
}

function reasonOf(of: string): string {
  if (of === 'age') return 'give an age';
  if (of === '%') return 'give a percentage';
  return /^\p{Sc}$/u.test(of) ? `give a sum in ${of}` : 'count the same';
}
