import type { Language } from '../../language/english.ts';
import type { Article } from '../model/article.ts';

/** “By” an article’s author, or why none is given: a text that is not held may name one. */
export function byline({ author, file }: Pick<Article, 'author' | 'file'>, { page }: Language) {
  if (author !== null) return page.by(author);
  return file === null ? page.authorNotKnown : page.authorNotStated;
}
