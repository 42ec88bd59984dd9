import { agreementOf, daysOf } from './daysOf.ts';
import type { ProposedAccount } from './proposedEvent.ts';

/** So many of the words that accounts share are named. */
const namedWords = 5;

const keysOf = ({ clauses }: ProposedAccount) => clauses.flatMap(({ keys }) => keys);

/** Why accounts are one event, in a line. */
export function whyOf(accounts: readonly ProposedAccount[]): string {
  const [first, ...others] = accounts;
  if (!first || others.length === 0) return 'one article tells it with a date';
  const shared = [...new Set(keysOf(first))].filter((key) =>
    others.every((account) => keysOf(account).includes(key)),
  );
  const words =
    shared.length === 0
      ? 'alike in pairs'
      : `all have ${shared.slice(0, namedWords).join(', ')} (word stems)`;
  return `${accounts.length} articles, ${words}${datesOf(accounts)}`;
}

function datesOf(accounts: readonly ProposedAccount[]): string {
  const all = accounts.flatMap(({ date }) => (date ? [daysOf(date)] : []));
  if (all.length < 2) return '';
  const dated = [...new Map(all.map((days) => [String(days), [days]])).values()];
  const agree = dated.every((one, i) =>
    dated.slice(i + 1).every((other) => agreementOf(one, other) !== Infinity),
  );
  return agree ? '; their dates agree' : '; their dates do not agree';
}
