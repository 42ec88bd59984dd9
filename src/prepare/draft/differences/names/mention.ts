import { namesIn } from '../../../find/quotations/speaker/people.ts';
import { speechPatternsOf } from '../../../find/quotations/speaker/speechPatterns.ts';
import type { Clause } from '../../read/draftedArticle.ts';
import { wordsWithin } from '../wordsWithin.ts';
import type { Words } from '../../../find/dates/foundDate.ts';

/** Somebody named in a clause, as far as capitals show it. */
export interface Mention {
  article: string;
  /** BCP 47. */
  language: string;
  /** First names and surname, without title. */
  name: readonly string[];
  /** In lower case, without its dot. */
  title: string | undefined;
  words: Words;
}

const known = new WeakMap<Clause, readonly Mention[]>();

/** Who is named in a clause; cached, since spellings, titles and offices all need it. */
export function mentionsIn(clause: Clause): readonly Mention[] {
  const mentions = known.get(clause) ?? findMentions(clause);
  known.set(clause, mentions);
  return mentions;
}

function findMentions(clause: Clause): Mention[] {
  const patterns = speechPatternsOf(clause.language);
  if (!patterns) return [];
  return namesIn(clause.text, patterns).flatMap((found): Mention[] => {
    const words = wordsWithin(clause, found);
    if (found.name.length === 0 || !clause.told.includes(words.text)) return [];
    const title = found.title?.replace('.', '');
    const { article, language } = clause;
    return [{ article, language, name: found.name, title, words }];
  });
}
