import { dayInWords } from '../../find/dates/dayInWords.ts';
import { outletKey } from '../../text/outletKey.ts';
import type { NameOf } from '../differences/proposedDifference.ts';
import { possibleDays } from '../events/possibleDays.ts';
import type { DraftedArticle } from '../read/draftedArticle.ts';
import { statedOutlet } from './statedOutlet.ts';

/**
 * How a sentence names each article: by its outlet, of several by the day as well, of several of a
 * day or without an outlet by its headline. Without any of them it is the id.
 */
export function namesOfArticles(articles: readonly DraftedArticle[]): NameOf {
  const candidates = articles.map(candidatesFor);
  const times = new Map<string, number>();
  for (const name of candidates.flat()) {
    const key = outletKey(name);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const names = new Map(
    articles.map(({ id }, at) => [
      id,
      candidates[at]?.find((name) => times.get(outletKey(name)) === 1) ?? id,
    ]),
  );
  return (article) => names.get(article) ?? article;
}

/** The names that an article may have, the shortest first. */
function candidatesFor(article: DraftedArticle): string[] {
  const { published, metadata } = article;
  const outlet = statedOutlet(article)?.value;
  const headline = metadata.headline?.value;
  const [first, last] = published === null ? [NaN, NaN] : possibleDays({ edtf: published });
  return [
    ...(outlet === undefined ? [] : [outlet]),
    ...(outlet === undefined || first !== last ? [] : [`${outlet} (${dayInWords(first, false)})`]),
    ...(headline === undefined ? [] : [`“${headline}”`]),
  ];
}
