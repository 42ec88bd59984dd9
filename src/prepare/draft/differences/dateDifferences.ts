import type { ProposedAccount } from '../events/proposedEvent.ts';
import { possibleDays } from '../events/possibleDays.ts';
import type { Clause, DraftedDate } from '../read/draftedArticle.ts';
import { clockTimesDisagree } from './clockTimesDisagree.ts';
import { isAnothers } from './isAnothers.ts';
import { wordsOfEach, type ProposedDifference } from './proposedDifference.ts';
import type { Sameness } from './samenessBy.ts';

/**
 * Accounts of one event that date it more or less precisely than the first of them that dates it, or
 * give another time of the same day.
 */
export function dateDifferences(
  accounts: readonly ProposedAccount[],
  tellSame: Sameness['tellSame'],
): Omit<ProposedDifference, 'event'>[] {
  const [first, ...others] = accounts.filter(({ date }) => date !== undefined);
  if (!first) return [];
  return others.flatMap((other) => dateDifference(first, other, tellSame) ?? []);
}

interface DatedClause {
  clause: Clause;
  date: DraftedDate;
}

const datesOf = ({ clauses }: ProposedAccount): DatedClause[] =>
  clauses.flatMap((clause) =>
    clause.dates.filter((date) => !isAnothers(clause, date)).map((date) => ({ clause, date })),
  );

/**
 * Of the dates in two accounts, the two that are closest. Dates that cannot be the same belong to
 * other things in the accounts: clauses whose dates disagree are never one event.
 */
function dateDifference(
  first: ProposedAccount,
  other: ProposedAccount,
  tellSame: Sameness['tellSame'],
): Omit<ProposedDifference, 'event'> | undefined {
  const pairs = datesOf(first)
    .flatMap((one) => datesOf(other).map((two) => [one, two] as const))
    .filter(([one, two]) => mayBeSame(one.date, two.date))
    .toSorted((a, b) => widthOf(a) - widthOf(b));
  const [closest] = pairs;
  if (!closest || pairs.some(([one, two]) => one.date.edtf === two.date.edtf)) return undefined;
  const [one, two] = closest;
  if (!tellSame(one.clause, two.clause)) return undefined;
  const evidence = [
    { article: first.article, words: one.date.evidence },
    { article: other.article, words: two.date.evidence },
  ];
  return {
    kind: clockTimesDisagree(one.date, two.date) ? 'conflict' : 'precision',
    evidence,
    summary: wordsOfEach(evidence),
    why: 'accounts of one event that date it',
  };
}

/** What was to happen is not compared with what did: a plan that changed contradicts nobody. */
function mayBeSame(one: DraftedDate, other: DraftedDate): boolean {
  if (one.announced !== other.announced) return false;
  const [[from, to], [start, end]] = [possibleDays(one), possibleDays(other)];
  return from <= end && start <= to;
}

const widthOf = (pair: readonly DatedClause[]) =>
  pair.reduce((sum, { date }) => sum + possibleDays(date)[1] - possibleDays(date)[0], 0);
