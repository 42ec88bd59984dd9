import type { Language } from '../../language/english.ts';
import type { Article } from '../model/article.ts';
import type { Voices } from '../model/voices.ts';
import { dateInShort } from './dateWords.ts';

/** What an article is called: its outlet, and what distinguishes it from others of that name. */
export interface ArticleLabel {
  name: string;
  /** `null` when the name alone is enough. */
  apart: string | null;
}

export type ArticleLabels = (articleId: string) => ArticleLabel;

const headlineWords = 4;

/**
 * Labels for all articles. An outlet that is not stated is never enough on its own, and neither is
 * one with several articles: the date distinguishes them or, where dates are the same, the first
 * words of the headline.
 */
export function labelArticles({ list }: Voices, language: Language): ArticleLabels {
  const { outletNotStated } = language.page;
  const entries = list.flatMap(({ outlet, articles }) =>
    articles.map((article) => ({ article, name: outlet?.name ?? outletNotStated })),
  );
  const labels = new Map<string, ArticleLabel>();
  for (const { article, name } of entries) {
    const others = entries.filter((other) => other.name === name && other.article !== article);
    const alone = others.length === 0 && article.outlet !== null;
    const date = dateInShort(article.datePublished, language);
    const sameDate = others.some(
      (other) => dateInShort(other.article.datePublished, language) === date,
    );
    labels.set(article.id, {
      name,
      apart: alone ? null : sameDate ? startOf(article, language) : date,
    });
  }
  return (articleId) => labels.get(articleId) ?? { name: articleId, apart: null };
}

function startOf({ headline }: Article, { page }: Language): string {
  const words = headline.trim().split(/\s+/u);
  const start = words.slice(0, headlineWords).join(' ');
  const cut = words.length > headlineWords ? ` ${page.ellipsis}` : '';
  return `${page.openQuote}${start}${cut}${page.closeQuote}`;
}

/** A label as a single text. */
export function labelText({ name, apart }: ArticleLabel, language: Language): string {
  return apart === null ? name : language.page.toldApart(name, apart);
}
