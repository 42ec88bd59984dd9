import type { Words } from '../../find/dates/foundDate.ts';
import { overlap } from '../../text/ranges.ts';
import type { DraftedArticle, DraftedStatement, QuotingSentence } from '../read/draftedArticle.ts';
import type { StatementGroup } from '../statements/groupStatements.ts';
import { longestExcerpt } from './excerptOf.ts';
import type { ProposedAccount, ProposedEvent } from './proposedEvent.ts';

/** That articles quoting one statement tell of one occasion is likely, but no more. */
const sure = 0.8;

/** Statements that several articles quote: that somebody said so is an event in each of them. */
export function proposeSpeeches(
  articles: readonly DraftedArticle[],
  statements: readonly StatementGroup[],
): ProposedEvent[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return statements.flatMap(({ versions }): ProposedEvent[] => {
    if (versions.length < 2) return [];
    const accounts = versions.flatMap((version) => {
      const article = byId.get(version.article);
      return article ? accountOf(version, article) : [];
    });
    if (accounts.length < 2) return [];
    const why = `${accounts.length} articles quote one statement`;
    return [{ accounts, date: undefined, why, sure }];
  });
}

/** The sentences that quote it and, where these do not say who spoke, the words that do. */
function accountOf(
  version: DraftedStatement,
  { quoting, statements }: DraftedArticle,
): ProposedAccount[] {
  const { article, parts } = version;
  const own = quoting.filter((sentence) => parts.some((part) => overlap(part, sentence)));
  const excerpts = own.flatMap((sentence) => excerptOfQuoting(sentence, parts));
  if (!own.some(({ told }) => told)) {
    const whole = statements.find((one) =>
      one.parts.some((part) => parts.some((other) => overlap(part, other))),
    );
    const lead = quoting.find(
      (sentence) => sentence.told && whole?.parts.some((part) => overlap(part, sentence)),
    );
    // Words are only given together with who spoke them.
    if (!lead?.told) return [];
    excerpts.unshift(lead.told);
  }
  return excerpts.length === 0 ? [] : [{ article, excerpts, date: undefined, clauses: [] }];
}

const fits = ({ start, end }: Words) => end - start <= longestExcerpt;

function excerptOfQuoting(sentence: QuotingSentence, parts: readonly Words[]): Words[] {
  if (fits(sentence)) return [{ start: sentence.start, end: sentence.end, text: sentence.text }];
  const within = parts.filter((part) => overlap(part, sentence) && fits(part));
  const told = sentence.told && fits(sentence.told) ? [sentence.told] : [];
  return [...told, ...within.map(({ start, end, text }) => ({ start, end, text }))].toSorted(
    (a, b) => a.start - b.start,
  );
}
