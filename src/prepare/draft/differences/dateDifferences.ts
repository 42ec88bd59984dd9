import type { ProposedAccount } from '../events/proposedEvent.ts';
import { daysOf } from '../events/daysOf.ts';
import type { DraftedDate } from '../read/draftedArticle.ts';
import type { ProposedDifference } from './proposedDifference.ts';

/** Accounts of one event that date it more or less exactly than the first of them that dates it. */
export function dateDifferences(
  accounts: readonly ProposedAccount[],
): Omit<ProposedDifference, 'event'>[] {
  const [first, ...others] = accounts.filter(({ date }) => date !== undefined);
  if (!first) return [];
  return others.flatMap((other) => dateDifference(first, other) ?? []);
}

const datesOf = ({ clauses }: ProposedAccount) => clauses.flatMap(({ dates }) => dates);

/**
 * Of the dates that two accounts give the two that are closest. Those that cannot be the same are of
 * other things that the accounts tell: clauses whose dates disagree are no one event.
 */
function dateDifference(
  first: ProposedAccount,
  other: ProposedAccount,
): Omit<ProposedDifference, 'event'> | undefined {
  const pairs = datesOf(first)
    .flatMap((one) => datesOf(other).map((two) => [one, two] as const))
    .filter(([one, two]) => mayBeSame(one, two))
    .toSorted((a, b) => widthOf(a) - widthOf(b));
  const [closest] = pairs;
  if (!closest || pairs.some(([one, two]) => one.edtf === two.edtf)) return undefined;
  const [one, two] = closest;
  return {
    kind: 'precision',
    evidence: [
      { article: first.article, words: one.evidence },
      { article: other.article, words: two.evidence },
    ],
    summary: `${first.article} gives ${one.edtf}, ${other.article} gives ${two.edtf}.`,
    why: 'accounts of one event that date it',
  };
}

function mayBeSame(one: DraftedDate, other: DraftedDate): boolean {
  const [[from, to], [start, end]] = [daysOf(one), daysOf(other)];
  return from <= end && start <= to;
}

const widthOf = (dates: readonly DraftedDate[]) =>
  dates.reduce((sum, date) => sum + daysOf(date)[1] - daysOf(date)[0], 0);
