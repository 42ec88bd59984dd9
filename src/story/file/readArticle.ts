import type { Article } from '../model/article.ts';
import { readSourcedDate } from './readDate.ts';
import type { Article as ArticleInFile } from './schema.ts';

export function readArticle(article: ArticleInFile): Article {
  const { id, outlet, headline, author, datePublished, url, language, file } = article;
  return {
    id,
    outlet,
    headline,
    author,
    datePublished: readSourcedDate(datePublished),
    url,
    language,
    file,
  };
}
