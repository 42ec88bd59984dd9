import { dayInWords } from '../../find/dates/dayInWords.ts';
import type { NameOf } from '../differences/proposedDifference.ts';
import { possibleDays } from '../events/possibleDays.ts';
import type { DraftedArticle } from '../read/draftedArticle.ts';
import { statedOutlet } from './statedOutlet.ts';

/**
 * How a sentence names each article: by its outlet, of several by the day as well, or else by its
 * headline. Without any of them it is the id.
 */
export function namesOfArticles(articles: readonly DraftedArticle[]): NameOf {
  const outlets = articles.map((article) => statedOutlet(article)?.value);
  const names = new Map(
    articles.map((article, at) => {
      const outlet = outlets[at];
      const isOne = outlets.filter((one) => one === outlet).length === 1;
      return [article.id, outlet === undefined || !isOne ? nameOf(article, outlet) : outlet];
    }),
  );
  return (article) => names.get(article) ?? article;
}

function nameOf({ id, published, metadata }: DraftedArticle, outlet: string | undefined): string {
  const [first, last] = published === null ? [NaN, NaN] : possibleDays({ edtf: published });
  if (outlet !== undefined && first === last) return `${outlet} (${dayInWords(first, false)})`;
  const headline = metadata.headline?.value;
  return headline === undefined ? id : `“${headline}”`;
}
