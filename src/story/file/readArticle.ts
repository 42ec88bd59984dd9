import type { Zone } from '../../time/zone/zone.ts';
import type { Article } from '../model/article.ts';
import { readSourcedDate } from './readDate.ts';
import type { Article as ArticleInFile } from './schema.ts';

export function readArticle(article: ArticleInFile, zone: Zone): Article {
  const { id, outlet, headline, author, datePublished, url, language, file } = article;
  return {
    id,
    outlet,
    headline,
    author,
    datePublished: readSourcedDate(datePublished, zone),
    url,
    language,
    file,
  };
}
