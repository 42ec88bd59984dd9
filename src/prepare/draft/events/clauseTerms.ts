import { grammarFor } from '../../find/dates/language/grammarFor.ts';
import { firstVerbOf } from '../../find/dates/verbAt.ts';
import { contentKeys } from '../read/contentKeys.ts';
import type { Clause, DraftedArticle } from '../read/draftedArticle.ts';
import { isTelling, termOf } from '../read/termOf.ts';
import { conceptsOf, isCommon } from './concepts/conceptsOf.ts';
import { possibleDays, type Days } from './possibleDays.ts';
import { numbersIn } from './numbersIn.ts';

/** What a clause is compared by. */
export interface ClauseTerms {
  article: string;
  /** Stems of words that are neither names nor in all news. */
  words: ReadonlySet<string>;
  /** What is done, and with what: `concepts/lexicon.ts`. */
  acts: ReadonlySet<string>;
  things: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Names in the previous clause, which a pronoun or a missing subject may stand for. */
  context: ReadonlySet<string>;
  days: readonly Days[];
  /** The times of day that it gives, as EDTF. */
  times: ReadonlySet<string>;
  /** The days on which its article may have been published; `undefined` when unknown. */
  published: Days | undefined;
  numbers: ReadonlySet<number>;
  /** Whether it tells of what is still to come. */
  isAhead: boolean;
}

/** With a capital letter within a sentence, or at its beginning before another such word. */
const nameWithin = /(?<=\p{L}[\p{L}’',]*\s)\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+(?=\s\p{Lu}\p{Ll})/gu;

/** What precedes a name is not part of it. */
const titles = new Set(
  'mr mrs ms dr sir mayor president judge minister police councillor senator'
    .split(' ')
    .map(termOf),
);

const pronoun =
  /(?<!\p{L})(?:he|she|him|her|his|hers|they|their|them|il|elle|ils|elles|son|sa|ses|leur|er|sie|sein|seine|seinen|ihr|ihre|ihren)(?!\p{L})/iu;

/** The terms of all clauses of some articles, in order; computed once, since it takes some time. */
export function termsIn(articles: readonly DraftedArticle[]): ClauseTerms[] {
  const published = new Map(articles.map(({ id, published }) => [id, published ?? undefined]));
  return termsOf(
    articles.flatMap(({ clauses }) => clauses),
    (article) => published.get(article),
  );
}

/**
 * The clauses of all articles, each article's in order.
 *
 * @param publishedOf an article's publication date, EDTF; undefined when unknown
 */
export function termsOf(
  clauses: readonly Clause[],
  publishedOf: (article: string) => string | undefined,
): ClauseTerms[] {
  // At the beginning of a sentence a name looks like any other word.
  const known = new Set(clauses.flatMap(namesIn));
  let before: { article: string; names: ReadonlySet<string> } | undefined;
  return clauses.map((clause) => {
    const { article, told, language, dates, keys } = clause;
    const published = publishedOf(article);
    const stems = [...new Set(keys.map(termOf))];
    const names = new Set(stems.filter((stem) => known.has(stem)));
    const said = before?.article === article ? before.names : new Set<string>();
    const isOthers = names.size === 0 || pronoun.test(told);
    if (names.size > 0 || before?.article !== article) before = { article, names };
    return {
      article,
      words: new Set(wordsOf(keys, language).filter((stem) => !known.has(stem))),
      ...conceptsOf(told, language),
      names,
      context: isOthers ? said : new Set(),
      days: dates.map(possibleDays),
      times: new Set(dates.flatMap(({ edtf }) => (edtf.includes('T') ? [edtf] : []))),
      published: published === undefined ? undefined : possibleDays({ edtf: published }),
      numbers: numbersIn(told),
      isAhead: looksAhead(told, language),
    };
  });
}

/** By its first verb: “wird im Mai eröffnet” ends with a participle, which looks past. */
function looksAhead(told: string, language: string): boolean {
  return firstVerbOf(told, grammarFor(language).tenses)?.tense === 'future';
}

function namesIn({ told, language }: Clause): string[] {
  // German capitalises every noun as English does names.
  if (/^de\b/iu.test(language)) return [];
  return [...told.matchAll(nameWithin)]
    .flatMap(([name]) => contentKeys(name, language))
    .map(termOf)
    .filter((stem) => !titles.has(stem));
}

const wordsOf = (keys: readonly string[], language: string) =>
  keys
    .filter((key) => !/\d/u.test(key) && !isCommon(key, language))
    .map(termOf)
    .filter((stem) => !isTelling(stem));
