import type { DraftedArticle } from '../read/draftedArticle.ts';
import type { StatementGroup } from '../statements/groupStatements.ts';
import type { ClauseTerms } from './clauseTerms.ts';
import { possibleDays, mostExact } from './possibleDays.ts';
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
  return joinSpeeches(
    told.flatMap((group) => eventOf(group) ?? []),
    proposeSpeeches(articles, statements),
  ).toSorted((a, b) => firstDay(a) - firstDay(b));
}

function firstDay({ date }: ProposedEvent): number {
  return date ? Math.max(-1e9, Math.min(1e9, possibleDays(date.date)[0])) : 2e9;
}

function eventOf(group: ClauseGroup): ProposedEvent | undefined {
  const accounts = accountsOf(group);
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
function accountsOf({ clauses }: ClauseGroup): ProposedAccount[] {
  const accounts = new Map<string, ProposedAccount>();
  for (const clause of clauses) {
    const date = mostExact(clause.dates);
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
