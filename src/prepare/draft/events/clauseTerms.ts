import { verbsOf } from '../../find/dates/verbAt.ts';
import { grammarFor } from '../../find/dates/language/grammarFor.ts';
import { contentKeys } from '../read/contentKeys.ts';
import type { Clause } from '../read/draftedArticle.ts';
import { daysOf, type Days } from './daysOf.ts';

/** What one clause is compared by. */
export interface ClauseTerms {
  article: string;
  words: ReadonlySet<string>;
  /** Of the words, those that are its verbs. */
  verbs: ReadonlySet<string>;
  /** Of the words, those that are written as names. */
  names: ReadonlySet<string>;
  days: readonly Days[];
  /** Numbers with what they count. */
  numbers: ReadonlySet<string>;
}

/** Words begin alike when they are forms of one word; a cut serves many languages (truncation stemming). */
const stemLength = 6;

/** Verbs of telling say that somebody tells, and nothing of what. */
const telling = new Set(
  [
    'said say says saying told tells tell added add adds according explained noted reported',
    'dit disait déclaré ajouté selon expliqué sagte sagt sagten erklärte teilte mitgeteilt laut',
  ].flatMap((list) => list.split(' ').map(stemOf)),
);

/** With a capital letter within a sentence, or at its beginning before another such word. */
const nameWithin = /(?<=\p{L}[\p{L}’',]*\s)\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+(?=\s\p{Lu}\p{Ll})/gu;

export function clauseTerms(clause: Clause): ClauseTerms {
  const { article, text, language, dates, numbers } = clause;
  const words = new Set(clause.keys.map(stemOf).filter((stem) => !telling.has(stem)));
  const verbs = verbsOf(text, grammarFor(language).tenses)
    .flatMap((verb) => contentKeys(verb.words, language))
    .map(stemOf)
    .filter((stem) => words.has(stem));
  // German writes every noun as English writes names.
  const names = /^de\b/iu.test(language)
    ? []
    : [...text.matchAll(nameWithin)].flatMap(([name]) => contentKeys(name, language)).map(stemOf);
  return {
    article,
    words,
    verbs: new Set(verbs),
    names: new Set(names.filter((stem) => words.has(stem))),
    days: dates.map(daysOf),
    numbers: new Set(numbers.map(([number, counted]) => `${number} ${counted}`)),
  };
}

function stemOf(key: string): string {
  return /\d/u.test(key) ? key : key.slice(0, stemLength);
}
