import type { Zone } from '../../../time/zone/zone.ts';
import { readArticle } from '../../file/readArticle.ts';
import type { Article, StoryFile } from '../../file/schema.ts';
import { bases } from '../bases.ts';
import type { PiecesIndex } from '../pieceSchemas.ts';
import { positionsIn } from '../writeOutlineColumns.ts';
import { writeIds } from './writtenIds.ts';

/** What the index has about outlets and articles; `zone` is the story's. */
export function writeSourceColumns(
  { outlets, articles }: Pick<StoryFile, 'outlets' | 'articles'>,
  zone: Zone,
): Pick<PiecesIndex, 'outlets' | 'articles'> {
  const positionOf = positionsIn(outlets);
  const languageNames = [...new Set(articles.map(({ language }) => language))];
  const language = positionsIn(languageNames.map((id) => ({ id })));
  const dates = articles.map(({ datePublished }) => datePublished);
  return {
    outlets: { ids: writeIds(outlets.map(({ id }) => id)), names: outlets.map(({ name }) => name) },
    articles: {
      ids: writeIds(articles.map(({ id }) => id)),
      outlets: articles.map(({ outlet }) => (outlet === null ? -1 : positionOf(outlet))),
      edtf: dates.map(({ edtf }) => edtf),
      lasted: dates.map(({ extent }) => (extent === 'span' ? 1 : 0)),
      basis: dates.map(({ basis }) => bases.indexOf(basis)),
      languageNames,
      languages: articles.map((article) => language(article.language)),
      held: articles.map(({ file }) => (file === null ? 0 : 1)),
      headlines: headlinesThatTell(outlets, articles, zone),
    },
  };
}

/**
 * Headlines of the articles that are named by their first words, since neither outlet nor date
 * distinguishes them from others (see words/articleLabels.ts). Dates that read the same in any
 * language begin or end on the same day in the story's zone, however they are written: “2025-06”
 * and “2025-06-XX”, “../2025” and “/2025”.
 */
function headlinesThatTell(
  outlets: StoryFile['outlets'],
  articles: readonly Article[],
  zone: Zone,
): [number, string][] {
  const nameOf = new Map<string | null, string>(outlets.map(({ id, name }) => [id, name]));
  const calls = articles.map((article) => {
    const { earliest, latest } = readArticle(article, zone).datePublished.bounds;
    const name = nameOf.get(article.outlet) ?? '';
    return [
      ...(earliest === null ? [] : [`from ${earliest} ${name}`]),
      ...(latest === null ? [] : [`to ${latest} ${name}`]),
    ];
  });
  const counts = new Map<string, number>();
  for (const call of calls.flat()) counts.set(call, (counts.get(call) ?? 0) + 1);
  return articles.flatMap(({ outlet, headline }, at): [number, string][] => {
    const isShared = calls[at]?.some((call) => (counts.get(call) ?? 0) > 1) ?? false;
    return outlet === null || isShared ? [[at, headline]] : [];
  });
}
