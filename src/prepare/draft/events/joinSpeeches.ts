import { overlap } from '../../text/ranges.ts';
import type { ProposedAccount, ProposedEvent } from './proposedEvent.ts';

/**
 * That somebody spoke is told beside the words ("the mayor apologised in a letter: …"): an event that
 * most of its articles tell in sentences that quote one statement is the speaking, and the two are
 * one. Statements that one telling joins are one occasion.
 */
export function joinSpeeches(
  told: readonly ProposedEvent[],
  speeches: readonly ProposedEvent[],
): ProposedEvent[] {
  const joined = new Map<ProposedEvent, ProposedEvent>();
  const alone: ProposedEvent[] = [];
  for (const speech of speeches) {
    const telling = told.find((event) => isTelling(event, speech));
    if (telling) joined.set(telling, withSpeech(joined.get(telling) ?? telling, speech));
    else alone.push(speech);
  }
  return [...told.map((event) => joined.get(event) ?? event), ...alone];
}

function isTelling({ accounts }: ProposedEvent, speech: ProposedEvent): boolean {
  const beside = accounts.filter(({ article, clauses }) => {
    const quoting = accountOf(speech, article)?.excerpts ?? [];
    return clauses.some((clause) => quoting.some((excerpt) => overlap(excerpt, clause)));
  });
  return beside.length * 2 > accounts.length;
}

const accountOf = ({ accounts }: ProposedEvent, article: string) =>
  accounts.find((account) => account.article === article);

function withSpeech(event: ProposedEvent, speech: ProposedEvent): ProposedEvent {
  const own = event.accounts.map((account) =>
    withExcerpts(account, accountOf(speech, account.article)),
  );
  const others = speech.accounts.filter(({ article }) => !accountOf(event, article));
  return {
    ...event,
    accounts: [...own, ...others],
    why: `${event.why}; ${speech.why}`,
    sure: Math.max(event.sure, speech.sure),
  };
}

/** A sentence that quotes has the clause that tells of it within; the longer one stays. */
function withExcerpts(
  account: ProposedAccount,
  other: ProposedAccount | undefined,
): ProposedAccount {
  if (!other) return account;
  const apart = account.excerpts.filter((one) => !other.excerpts.some((two) => overlap(one, two)));
  const excerpts = [...apart, ...other.excerpts].toSorted((a, b) => a.start - b.start);
  return { ...account, excerpts };
}
