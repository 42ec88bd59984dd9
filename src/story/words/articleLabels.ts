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
 * words of the headline; where these are the same as well, a number. Labels are made when they are first asked for, because of thousands few are
 * shown.
 */
export function labelArticles({ list }: Voices, language: Language): ArticleLabels {
  const named = new Map<string, Article[]>();
  const nameOf = new Map<string, string>();
  for (const { outlet, articles } of list) {
    for (const article of articles) {
      const name = outlet?.name ?? noOutlet(article, language.page);
      const others = named.get(name);
      if (others) others.push(article);
      else named.set(name, [article]);
      nameOf.set(article.id, name);
    }
  }
  const labels = new Map<string, ArticleLabel>();
  return (articleId) => {
    const name = nameOf.get(articleId) ?? articleId;
    if (!labels.has(articleId)) {
      const ofName = named.get(name) ?? [];
      for (const [article, apart] of toldApart(ofName, language)) {
        labels.set(article.id, { name, apart });
      }
    }
    return labels.get(articleId) ?? { name, apart: null };
  };
}

/** What stands for the outlet of an article without one: a text that is not held may name it. */
export const noOutlet = (
  { file }: Pick<Article, 'file'>,
  { outletNotStated, outletNotKnown }: Pick<Language['page'], 'outletNotStated' | 'outletNotKnown'>,
): string => (file === null ? outletNotKnown : outletNotStated);

/** What tells articles of one name from one another. */
function toldApart(articles: readonly Article[], language: Language): [Article, string | null][] {
  const [only] = articles;
  if (only && articles.length === 1 && only.outlet !== null) return [[only, null]];
  const dates = articles.map(({ datePublished }) => dateInShort(datePublished, language));
  const ofDate = countEach(dates);
  const apart = articles.map((article, at) => {
    const date = dates[at] ?? '';
    return ofDate.get(date) === 1 ? date : startOf(article, language);
  });
  const ofText = countEach(apart);
  return articles.map((article, at) => {
    const text = apart[at] ?? '';
    if (ofText.get(text) === 1) return [article, text];
    const number = apart.slice(0, at + 1).filter((one) => one === text).length;
    return [article, `${text} (${number})`];
  });
}

function countEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
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
