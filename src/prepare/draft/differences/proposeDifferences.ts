import type { ProposedAccount, ProposedEvent } from '../events/proposedEvent.ts';
import { daysOf } from '../events/daysOf.ts';
import type { Clause } from '../read/draftedArticle.ts';
import type { StatementGroup } from '../statements/groupStatements.ts';
import { disputesIn } from './disputes.ts';
import type { ProposedDifference } from './proposedDifference.ts';
import { statementDifferences } from './statementDifferences.ts';

/** What differs between aligned accounts and versions; a person has to judge each. */
export function proposeDifferences(
  statements: readonly StatementGroup[],
  events: readonly ProposedEvent[],
  clauses: readonly Clause[],
): ProposedDifference[] {
  return [
    ...disputesIn(clauses),
    ...events.flatMap((event, i) => eventDifferences(event, i)),
    ...statements.flatMap(({ versions }) => statementDifferences(versions)),
  ];
}

/** Of more accounts than this only the first are compared, each with the first. */
const mostAccounts = 20;

function eventDifferences({ accounts }: ProposedEvent, event: number): ProposedDifference[] {
  const [first, ...others] = accounts.slice(0, mostAccounts);
  if (!first) return [];
  return others.flatMap((other) =>
    [dateDifference(first, other), numberDifference(first, other)].flatMap((one) =>
      one ? [{ ...one, event }] : [],
    ),
  );
}

function dateDifference(
  first: ProposedAccount,
  other: ProposedAccount,
): Omit<ProposedDifference, 'event'> | undefined {
  const [one, two] = [first.date, other.date];
  if (!one || !two || one.edtf === two.edtf) return undefined;
  const [[from, to], [start, end]] = [daysOf(one), daysOf(two)];
  const evidence = [
    { article: first.article, words: one.evidence },
    { article: other.article, words: two.evidence },
  ];
  const kind = from <= end && start <= to ? 'precision' : 'conflict';
  return {
    kind,
    evidence,
    summary: `${first.article} gives ${one.edtf}, ${other.article} gives ${two.edtf}.`,
  };
}

const numbersOf = ({ clauses }: ProposedAccount) => clauses.flatMap(({ numbers }) => numbers);

function numberDifference(
  first: ProposedAccount,
  other: ProposedAccount,
): Omit<ProposedDifference, 'event'> | undefined {
  const [own, others] = [numbersOf(first), numbersOf(other)];
  for (const [number, counted] of own) {
    const matches = others.filter((one) => one[1] === counted);
    const [match] = matches;
    // "£1.9 million, and not £1.4 million" agrees with either.
    const isShared = own.some(
      (one) => one[1] === counted && matches.some((two) => two[0] === one[0]),
    );
    if (!match || isShared) continue;
    return {
      kind: 'conflict',
      evidence: [first, other].flatMap(({ article, excerpts: [words] }) =>
        words ? [{ article, words }] : [],
      ),
      summary: `${first.article} counts ${number} where ${other.article} counts ${match[0]}.`,
    };
  }
  return undefined;
}
