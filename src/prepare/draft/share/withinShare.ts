import { usualLimit } from '../../quota/quotaOf.ts';
import { mostExact } from '../events/possibleDays.ts';
import type { ProposedAccount, ProposedEvent } from '../events/proposedEvent.ts';
import type { Proposals } from '../taken/withoutTaken.ts';
import { proseLeft, type ProseLeft } from './proseLeft.ts';

/**
 * The part of a draft that a story may contain: of no article more of its own prose than the limit
 * allows. What several articles tell comes first, the most certain before others, then what only one
 * tells, sooner in its text before later; of an account its dated clause, or the first, before the others. An account that exceeds
 * the limit is left out, and so is an event of which nothing is left, or only one article without a
 * date.
 */
export function withinShare(draft: Proposals, limit: number = usualLimit): Proposals {
  const left = new Map(
    draft.articles.map((article) => [article.id, proseLeft(article, draft.statements, limit)]),
  );
  const order = [...draft.events.keys()].toSorted((a, b) =>
    compare(draft.events[a], draft.events[b]),
  );
  const kept = new Map<number, ProposedEvent>();
  for (const at of order) {
    const event = draft.events[at];
    const short = event && shortened(event, left);
    if (short) kept.set(at, short);
  }
  for (const [at, event] of kept) {
    const whole = draft.events[at];
    if (whole) kept.set(at, { ...event, accounts: completed(event.accounts, whole, left) });
  }
  const events = [...kept].toSorted(([a], [b]) => a - b);
  const places = new Map(events.map(([at], i) => [at, i]));
  return {
    ...draft,
    events: events.map(([, event]) => event),
    differences: draft.differences.flatMap((difference) => {
      const event = difference.event === undefined ? undefined : places.get(difference.event);
      const isLost = difference.event !== undefined && event === undefined;
      const fits = difference.evidence.every(({ article, words }) =>
        left.get(article)?.take([words]),
      );
      return isLost || !fits ? [] : [{ ...difference, event }];
    }),
  };
}

function compare(one: ProposedEvent | undefined, other: ProposedEvent | undefined): number {
  if (!one || !other) return 0;
  const shared = Number(other.accounts.length > 1) - Number(one.accounts.length > 1);
  return shared || other.sure - one.sure || placeOf(one) - placeOf(other);
}

/** How soon an article tells of the event: news begins with what matters most. */
const placeOf = ({ accounts }: ProposedEvent) =>
  Math.min(...accounts.flatMap(({ excerpts }) => excerpts.map(({ start }) => start)));

/** The event with one excerpt of each account, where that may be shown. */
function shortened(
  event: ProposedEvent,
  left: ReadonlyMap<string, ProseLeft>,
): ProposedEvent | undefined {
  const accounts = event.accounts.flatMap((account) => {
    const excerpt = mainOf(account);
    // If no clause is told, the excerpts together say who spoke.
    const excerpts = account.clauses.length === 0 ? account.excerpts : excerpt ? [excerpt] : [];
    const evidence = account.date ? [account.date.evidence] : [];
    const isShown = left.get(account.article)?.take([...excerpts, ...evidence]) === true;
    return isShown ? [{ ...account, excerpts }] : [];
  });
  const isDated = accounts.some(({ article }) => article === event.date?.article);
  const date = isDated ? event.date : dateOf(accounts);
  if (accounts.length === 0 || (accounts.length === 1 && !date)) return undefined;
  return { ...event, accounts, date };
}

const mainOf = ({ excerpts, date }: ProposedAccount) =>
  excerpts.find(({ start, end }) => date && start <= date.start && date.end <= end) ?? excerpts[0];

/** The other excerpts as well, if they may be shown, in the order of the text. */
function completed(
  accounts: readonly ProposedAccount[],
  whole: ProposedEvent,
  left: ReadonlyMap<string, ProseLeft>,
): ProposedAccount[] {
  return accounts.map((account) => {
    const all = whole.accounts.find(({ article }) => article === account.article)?.excerpts ?? [];
    const excerpts = all.filter(
      (excerpt) =>
        account.excerpts.includes(excerpt) || left.get(account.article)?.take([excerpt]) === true,
    );
    return { ...account, excerpts };
  });
}

function dateOf(accounts: readonly ProposedAccount[]): ProposedEvent['date'] {
  const date = mostExact(accounts.flatMap((account) => account.date ?? []));
  const article = accounts.find((account) => account.date === date)?.article;
  return date && article !== undefined ? { article, date } : undefined;
}
