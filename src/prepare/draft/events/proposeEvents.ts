import type { Clause, DraftedArticle, DraftedDate } from '../read/draftedArticle.ts';
import type { StatementGroup } from '../statements/groupStatements.ts';
import type { ClauseTerms } from './clauseTerms.ts';
import { isDayOfTelling } from '../differences/isAnothers.ts';
import { agreementOf, mostExact, possibleDays } from './possibleDays.ts';
import { excerptOf } from './excerptOf.ts';
import { groupClauses, type ClauseGroup } from './groupClauses.ts';
import type { ProposedAccount, ProposedEvent } from './proposedEvent.ts';
import { joinSpeeches } from './joinSpeeches.ts';
import { proposeSpeeches } from './proposeSpeeches.ts';
import { whyOf } from './whyOf.ts';

/**
 * The certainty of a single article's dated clause; whether it is worth telling is for a person to
 * decide.
 */
const sureOfOne = 0.5;

/**
 * Events: what several articles tell alike, what one tells with a date, and what several quote of
 * one statement; in order of their dates.
 *
 * @param terms of the clauses of `articles` (`termsIn`)
 */
export function proposeEvents(
  articles: readonly DraftedArticle[],
  statements: readonly StatementGroup[],
  terms: readonly ClauseTerms[],
): ProposedEvent[] {
  const told = groupClauses(
    articles.flatMap(({ clauses }) => clauses),
    terms,
  );
  const published = new Map(
    articles.map(({ id, published: edtf }) => [id, edtf ? possibleDays({ edtf })[1] : Infinity]),
  );
  return joinSpeeches(
    told.flatMap((group) => eventOf(group, published) ?? []),
    proposeSpeeches(articles, statements),
  ).toSorted((a, b) => firstDay(a) - firstDay(b));
}

function firstDay({ date }: ProposedEvent): number {
  return date ? Math.max(-1e9, Math.min(1e9, possibleDays(date.date)[0])) : 2e9;
}

function eventOf(
  group: ClauseGroup,
  published: ReadonlyMap<string, number>,
): ProposedEvent | undefined {
  const accounts = accountsOf(group, published);
  const dated = mostExact(accounts.flatMap(({ date }) => date ?? []));
  if (accounts.length === 0 || (accounts.length === 1 && !dated)) return undefined;
  const article = accounts.find(({ date }) => date === dated)?.article;
  return {
    accounts,
    date: dated && article !== undefined ? { article, date: dated } : undefined,
    why: whyOf(accounts),
    sure: accounts.length === 1 ? sureOfOne : Math.round(group.score * 100) / 100,
  };
}

/** One account for each article, with an excerpt of each clause that can be one. */
function accountsOf(
  { clauses }: ClauseGroup,
  published: ReadonlyMap<string, number>,
): ProposedAccount[] {
  const accounts = new Map<string, ProposedAccount>();
  for (const clause of clauses) {
    const told = { ...clause, dates: withoutEntryTime(clause.dates) };
    const date = mostExact(datesOfEvent(told, clauses, published));
    const excerpt = excerptOf(clause, date);
    if (!excerpt) continue;
    const { article } = clause;
    const known = accounts.get(article) ?? { article, excerpts: [], date: undefined, clauses: [] };
    accounts.set(article, {
      article,
      excerpts: [...known.excerpts, excerpt],
      date: mostExact([known.date, date].flatMap((one) => one ?? [])),
      clauses: [...known.clauses, clause],
    });
  }
  return [...accounts.values()];
}

/** “02:20 The river peaked at 1.50am”: when a bulletin tells of it is not when it was. */
function withoutEntryTime(dates: readonly DraftedDate[]): DraftedDate[] {
  const others = dates.filter(({ text }) => !/^\d{1,2}[:.]\d{2}$/u.test(text));
  const isTimed = others.some(({ edtf, announced }) => edtf.includes('T') && !announced);
  return isTimed ? others : [...dates];
}

/**
 * Not the day on which it was told (“…, the inquiry heard on Tuesday”). Of a clause with several
 * dates (“a report published on Monday says that a sample taken on 6 March …”), those on which the
 * other articles have the event, or which at least are not after one of them came out.
 */
function datesOfEvent(
  clause: Clause,
  group: readonly Clause[],
  published: ReadonlyMap<string, number>,
): readonly DraftedDate[] {
  const others = group.filter(({ article }) => article !== clause.article);
  const days = others.flatMap(({ dates }) => dates.map(possibleDays));
  const out = Math.min(...others.map(({ article }) => published.get(article) ?? Infinity));
  const isTold = (date: DraftedDate) =>
    (agreementOf([possibleDays(date)], days) ?? Infinity) < Infinity;
  const isOver = (date: DraftedDate) => possibleDays(date)[0] <= out;
  const own = clause.dates.filter((date) => !isDayOfTelling(clause, date));
  return [isTold, isOver].map((fits) => own.filter(fits)).find((dates) => dates.length > 0) ?? own;
}
