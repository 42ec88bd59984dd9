import { join } from 'node:path';
import { impossibleDates } from '../find/dates/impossibleDates.ts';
import { lineOf } from '../text/lineOf.ts';
import { readArticles } from '../articles/readArticles.ts';
import type { ArticleText } from '../articles/articleText.ts';
import type { Problem } from '../check/problem.ts';
import { proposeDifferences } from './differences/proposeDifferences.ts';
import type { ProposedDifference } from './differences/proposedDifference.ts';
import type { ProposedEvent } from './events/proposedEvent.ts';
import { termsIn } from './events/clauseTerms.ts';
import { proposeEvents } from './events/proposeEvents.ts';
import type { StoryForm } from '../yaml/form/storyForm.ts';
import { dayWithoutYear } from './read/dayWithoutYear.ts';
import { draftArticle } from './read/draftArticle.ts';
import type { DraftedArticle } from './read/draftedArticle.ts';
import { knownArticles } from './read/knownArticles.ts';
import { groupStatements, type StatementGroup } from './statements/groupStatements.ts';
import { withFullNames } from './statements/withFullNames.ts';

/** What was read from a folder's articles. */
export interface Draft {
  articles: DraftedArticle[];
  statements: StatementGroup[];
  events: ProposedEvent[];
  differences: ProposedDifference[];
  problems: Problem[];
  /** The contents of `story.yaml`; `undefined` when there is none, or it is at fault. */
  form: StoryForm | undefined;
  /** Pages whose text has not been written yet. */
  unwritten: ArticleText[];
}

type Progress = (what: string, done?: number, all?: number) => void;

/**
 * Drafts a story from the articles in a folder, in memory; nothing is written. What `story.yaml`
 * says about an article (its id, its date, what is withheld) is adopted. An article that cannot be
 * read is reported as a problem, and the others are drafted; none are if `story.yaml` is at fault
 * and says that something is withheld.
 *
 * @param folder the story's
 * @param texts where its articles are
 * @param published by an article's file: its date as EDTF, where it is better known
 */
export function draftFolder(
  folder: string,
  texts: string,
  progress: Progress = () => {},
  published: (file: string) => string | undefined = () => undefined,
): Draft {
  const known = knownArticles(folder, texts);
  const read = known.mayWithhold
    ? { articles: [], problems: [] }
    : readArticles(texts, (done, all) => progress('reading', done, all));
  const unwritten = read.articles.filter(({ isWritten }) => !isWritten);
  const problems = [...known.problems, ...read.problems];
  const all = read.articles.length;
  const drafted = read.articles.map((article, i) => {
    progress('finding dates and quotations', i + 1, all);
    const own = known.articleOf(article);
    return draftArticle(article, { ...own, published: published(article.file) ?? own.published });
  });
  const people = known.form?.people?.map(({ name }) => name) ?? [];
  const articles = withFullNames(drafted, people);
  problems.push(
    ...read.articles.flatMap((article) => renamed(texts, article.file, known.oldNameOf(article))),
    ...articles.flatMap((article) => withoutDate(texts, article)),
    ...articles.flatMap((article) => withImpossible(texts, article)),
  );
  progress('aligning statements');
  const statements = groupStatements(articles);
  progress('grouping events');
  const terms = termsIn(articles);
  const events = proposeEvents(articles, statements, terms);
  progress('comparing');
  const differences = proposeDifferences(statements, events, articles, terms);
  return { articles, statements, events, differences, problems, form: known.form, unwritten };
}

/** How many characters are shown of what is in a date's place. */
const mostOfDate = 40;

/** What story.yaml says of it is taken as said of this file. */
function renamed(texts: string, file: string, before: string | undefined): Problem[] {
  if (before === undefined) return [];
  const message = `seems to be ${before}, which is gone and had this headline; write the new name into story.yaml`;
  return [{ severity: 'warning', file: join(texts, file), path: '', message }];
}

/** Dates such as "on Monday" need a day to be counted from. */
function withoutDate(texts: string, article: DraftedArticle): Problem[] {
  const { file, published, metadata } = article;
  if (published !== null) return [];
  const told = metadata.published;
  const day = dayWithoutYear(article);
  const what = told
    ? `says (${told.from}) that it was published “${told.value.slice(0, mostOfDate)}”, which is not a date`
    : day === undefined
      ? 'gives no date of publication'
      : `gives its day of publication, “${day}”, without the year`;
  const message = `${what}, so relative dates are left undated; write its datePublished into story.yaml and draft again`;
  return [{ severity: 'warning', file: join(texts, file), path: '', message }];
}

/** Dates that the calendar does not have are told with their lines: someone mistyped them. */
function withImpossible(texts: string, { file, text, undated }: DraftedArticle): Problem[] {
  const impossible = impossibleDates(undated);
  if (impossible.length === 0) return [];
  const lineAt = lineOf(text);
  return impossible.map(({ start, message }) => ({
    severity: 'warning',
    file: join(texts, file),
    path: '',
    line: lineAt(start),
    message,
  }));
}
