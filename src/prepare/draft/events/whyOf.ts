import { contentKeys } from '../read/contentKeys.ts';
import { isTelling, termOf } from '../read/termOf.ts';
import { conceptsOf, isCommon } from './concepts/conceptsOf.ts';
import { agreementOf, possibleDays } from './possibleDays.ts';
import type { ProposedAccount } from './proposedEvent.ts';

/** How many of the words that accounts share are named. */
const namedWords = 5;

/** Why accounts are one event, in a line. */
export function whyOf(accounts: readonly ProposedAccount[]): string {
  const [first, ...others] = accounts;
  if (!first || others.length === 0) return 'one article tells it with a date';
  return `${accounts.length} articles, ${sharedBy(accounts)}${datesOf(accounts)}`;
}

/** Words that all accounts share, or else several, or else what they tell in other words. */
function sharedBy(accounts: readonly ProposedAccount[]): string {
  const words = inSeveral(accounts.map(wordsOf));
  const [most] = words;
  if (most?.accounts === accounts.length) {
    const all = words.filter((word) => word.accounts === accounts.length);
    return `all have ${listed(all)}`;
  }
  if (most) return `alike in pairs: several have ${listed(words)}`;
  const acts = inSeveral(accounts.map(actsOf));
  return acts.length > 0 ? `alike in other words for ${listed(acts)}` : 'alike in pairs';
}

interface Shared {
  word: string;
  /** How many have it. */
  accounts: number;
}

const listed = (shared: readonly Shared[]) =>
  shared
    .slice(0, namedWords)
    .map(({ word }) => word)
    .join(', ');

/** What two or more share, by key, as the first of them writes it; the most common comes first. */
function inSeveral(all: readonly ReadonlyMap<string, string>[]): Shared[] {
  const found = new Map<string, Shared>();
  for (const [key, word] of all.flatMap((one) => [...one])) {
    const known = found.get(key) ?? { word, accounts: 0 };
    found.set(key, { word: known.word, accounts: known.accounts + 1 });
  }
  return [...found.values()]
    .filter(({ accounts }) => accounts > 1)
    .toSorted((a, b) => b.accounts - a.accounts);
}

/** The words by which an account's clauses are compared, each as written there; none of all news. */
function wordsOf({ clauses }: ProposedAccount): Map<string, string> {
  const words = new Map<string, string>();
  for (const { told, keys, language } of clauses) {
    for (const [word] of told.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
      const [key] = contentKeys(word, language);
      if (key === undefined || !keys.includes(key)) continue;
      if (isCommon(key, language) || isTelling(termOf(key))) continue;
      if (!words.has(key)) words.set(key, word);
    }
  }
  return words;
}

const actsOf = ({ clauses }: ProposedAccount) =>
  new Map(
    clauses.flatMap(({ told, language }) =>
      [...conceptsOf(told, language).acts].map((act) => [act, `“${act}”`] as const),
    ),
  );

function datesOf(accounts: readonly ProposedAccount[]): string {
  const all = accounts.flatMap(({ date }) => (date ? [possibleDays(date)] : []));
  if (all.length < 2) return '';
  const dated = [...new Map(all.map((days) => [String(days), [days]])).values()];
  const agree = dated.every((one, i) =>
    dated.slice(i + 1).every((other) => agreementOf(one, other) !== Infinity),
  );
  return agree ? '; their dates agree' : '; their dates do not agree';
}
