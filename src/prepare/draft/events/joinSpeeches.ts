import type { Words } from '../../find/dates/foundDate.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import { overlap } from '../../text/ranges.ts';
import type { DraftedDate } from '../read/draftedArticle.ts';
import type { ProposedAccount, ProposedEvent } from './proposedEvent.ts';

/**
 * That somebody spoke is also told beside the words ("the mayor apologised in a letter: …"). An
 * event that most of its articles tell in sentences that quote one statement is the speaking, and
 * the two are merged. Statements that one telling joins are one occasion.
 */
export function joinSpeeches(
  told: readonly ProposedEvent[],
  speeches: readonly ProposedEvent[],
): ProposedEvent[] {
  const byArticle = accountsByArticle(told);
  const joined = new Map<ProposedEvent, ProposedEvent>();
  const alone: ProposedEvent[] = [];
  for (const speech of speeches) {
    const telling = told[tellingOf(speech, told, byArticle)];
    if (telling) joined.set(telling, withSpeech(joined.get(telling) ?? telling, speech));
    else alone.push(speech);
  }
  return [...told.map((event) => joined.get(event) ?? event), ...alone];
}

/** An article's accounts, each with the index of its event. */
type ByArticle = ReadonlyMap<string, readonly { event: number; account: ProposedAccount }[]>;

function accountsByArticle(told: readonly ProposedEvent[]): ByArticle {
  const found = new Map<string, { event: number; account: ProposedAccount }[]>();
  told.forEach(({ accounts }, event) => {
    for (const account of accounts) {
      const own = found.get(account.article);
      if (own) own.push({ event, account });
      else found.set(account.article, [{ event, account }]);
    }
  });
  return found;
}

/**
 * Index of the first event that most of its articles tell beside the words; Infinity when there is
 * none.
 */
function tellingOf(
  speech: ProposedEvent,
  told: readonly ProposedEvent[],
  byArticle: ByArticle,
): number {
  const beside = new Map<number, number>();
  for (const { article, excerpts } of speech.accounts) {
    for (const { event, account } of byArticle.get(article) ?? []) {
      const isBeside = account.clauses.some((clause) =>
        excerpts.some((excerpt) => overlap(excerpt, clause)),
      );
      if (isBeside) beside.set(event, (beside.get(event) ?? 0) + 1);
    }
  }
  const most = [...beside].filter(
    ([event, count]) => count * 2 > (told[event]?.accounts.length ?? Infinity),
  );
  return Math.min(...most.map(([event]) => event));
}

const byArticleOf = ({ accounts }: ProposedEvent) =>
  new Map(accounts.map((account) => [account.article, account]));

function withSpeech(event: ProposedEvent, speech: ProposedEvent): ProposedEvent {
  const [known, spoken] = [byArticleOf(event), byArticleOf(speech)];
  const own = event.accounts.map((account) => withExcerpts(account, spoken.get(account.article)));
  const others = speech.accounts.filter(({ article }) => !known.has(article));
  const isDated = own.some(({ date }) => date !== undefined && date === event.date?.date);
  return {
    ...event,
    accounts: [...own, ...others],
    date: isDated ? event.date : undefined,
    why: `${event.why}; ${speech.why}`,
    sure: Math.max(event.sure, speech.sure),
  };
}

/** A quoting sentence contains the clause that tells of it; the longer one stays. */
function withExcerpts(
  account: ProposedAccount,
  other: ProposedAccount | undefined,
): ProposedAccount {
  if (!other) return account;
  const apart = account.excerpts.filter((one) => !other.excerpts.some((two) => overlap(one, two)));
  const excerpts = [...apart, ...other.excerpts].toSorted((a, b) => a.start - b.start);
  const isAside = account.date && other.excerpts.some((one) => isOfWhoSpoke(one, account.date));
  return { ...account, excerpts, date: isAside ? undefined : account.date };
}

/** “… said Ida Frost, who has lived here since 1987”: no date of what she said. */
function isOfWhoSpoke(excerpt: Words, date: DraftedDate | undefined): boolean {
  if (!date || !overlap(excerpt, date)) return false;
  const before = codePointsOf(excerpt.text).slice(0, date.start - excerpt.start) ?? '';
  return /[”"»“’'][^”"»“]*,\s(?:who|whose|qui|dont|der|die|dessen|deren)\s[^,;]*$/u.test(before);
}
