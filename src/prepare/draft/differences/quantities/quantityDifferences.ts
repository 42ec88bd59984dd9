import type { ProposedAccount } from '../../events/proposedEvent.ts';
import type { Clause } from '../../read/draftedArticle.ts';
import { overlap } from '../../../text/ranges.ts';
import { contentKeys } from '../../read/contentKeys.ts';
import { wordsWithin } from '../wordsWithin.ts';
import type { ProposedDifference } from '../proposedDifference.ts';
import type { TellSame } from '../tellSame.ts';
import { quantitiesIn } from './quantitiesIn.ts';
import { agree, type Quantity } from './quantity.ts';

/** How many other words two clauses have to share: with fewer, they may count different things. */
const fewestShared = 2;

/** What one account says about the quantity of a thing. */
interface Side {
  article: string;
  clause: Clause;
  quantity: Quantity;
}

/**
 * Accounts of one event that count the same thing differently: one difference for each thing. An
 * account that gives several numbers for it ("14 people, not 12") is left out.
 */
export function quantityDifferences(
  accounts: readonly ProposedAccount[],
  tellSame: TellSame,
): Omit<ProposedDifference, 'event'>[] {
  const byThing = new Map<string, Side[]>();
  for (const account of accounts) {
    for (const [of, side] of sidesOf(account)) byThing.set(of, [...(byThing.get(of) ?? []), side]);
  }
  return [...byThing].flatMap(([of, sides]) => differenceOf(of, sides, tellSame));
}

/** By thing: what the account says about it, if it gives only one number. */
function sidesOf({ article, clauses }: ProposedAccount): Map<string, Side> {
  const sides = new Map<string, Side>();
  const open = new Set<string>();
  for (const clause of clauses) {
    for (const quantity of undated(clause)) {
      const known = sides.get(quantity.of);
      if (known && known.quantity.value !== quantity.value) open.add(quantity.of);
      else if (!known) sides.set(quantity.of, { article, clause, quantity });
    }
  }
  for (const of of open) sides.delete(of);
  return sides;
}

/** From its own words alone; "11 September attacks" counts no attacks. */
const undated = (clause: Clause) =>
  quantitiesIn(clause.text, clause.language).filter((quantity) => {
    const words = wordsWithin(clause, quantity);
    return clause.told.includes(words.text) && !clause.dates.some((date) => overlap(date, words));
  });

function differenceOf(
  of: string,
  sides: readonly Side[],
  tellSame: TellSame,
): Omit<ProposedDifference, 'event'>[] {
  const [first] = sides;
  if (!first) return [];
  const alike = sides.filter(
    (side) =>
      side === first ||
      (isOfSize(first, side) && isSameMatter(first, side) && tellSame(first.clause, side.clause)),
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
  const sayings = evidence.map(({ article, words }) => `${article} has “${words.text}”`);
  return [
    {
      kind: isOpen ? 'precision' : 'conflict',
      evidence,
      summary: `${sayings.join(', ')}.`,
      why: `accounts of one event that ${reasonOf(of)}`,
    },
  ];
}

/** "About 200" and "around 200", or "over 200", say the same. */
const isOther = (one: Quantity, other: Quantity) =>
  one.value !== other.value || (one.bound === 'exact') !== (other.bound === 'exact');

/** Two numbers of one thing seldom differ by more than this factor. */
const mostTimes = 10;

function isOfSize({ quantity: one }: Side, { quantity: other }: Side): boolean {
  const [less, more] = [one.value, other.value].toSorted((a, b) => a - b);
  return less !== undefined && more !== undefined && more <= less * mostTimes;
}

/** Words besides those of the number itself ("3 per cent"). */
function isSameMatter(one: Side, other: Side): boolean {
  if (one.clause.language !== other.clause.language) return true;
  const matter = matterOf(other);
  return matterOf(one).filter((key) => matter.includes(key)).length >= fewestShared;
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
