import type { Article, StoryFile } from '../../file/schema.ts';
import { bases } from '../bases.ts';
import type { PiecesIndex } from '../pieceSchemas.ts';
import { positionsIn } from '../writeOutlineColumns.ts';

/** What the index has about outlets and articles. */
export function writeSourceColumns({
  outlets,
  articles,
}: StoryFile): Pick<PiecesIndex, 'outlets' | 'articles'> {
  const positionOf = positionsIn(outlets);
  const languageNames = [...new Set(articles.map(({ language }) => language))];
  const language = positionsIn(languageNames.map((id) => ({ id })));
  const dates = articles.map(({ datePublished }) => datePublished);
  return {
    outlets: { ids: outlets.map(({ id }) => id), names: outlets.map(({ name }) => name) },
    articles: {
      ids: articles.map(({ id }) => id),
      outlets: articles.map(({ outlet }) => (outlet === null ? -1 : positionOf(outlet))),
      edtf: dates.map(({ edtf }) => edtf),
      lasted: dates.map(({ extent }) => (extent === 'span' ? 1 : 0)),
      basis: dates.map(({ basis }) => bases.indexOf(basis)),
      languageNames,
      languages: articles.map((article) => language(article.language)),
      held: articles.map(({ file }) => (file === null ? 0 : 1)),
      headlines: headlinesThatTell(outlets, articles),
    },
  };
}

/**
 * Headlines of the articles that are named by their first words, since neither outlet nor date
 * distinguishes them from others (see words/articleLabels.ts).
 */
function headlinesThatTell(
  outlets: StoryFile['outlets'],
  articles: readonly Article[],
): [number, string][] {
  const nameOf = new Map<string | null, string>(outlets.map(({ id, name }) => [id, name]));
  const callOf = ({ outlet, datePublished }: Article) =>
    `${nameOf.get(outlet) ?? ''} ${dayOf(datePublished.edtf)}`;
  const counts = new Map<string, number>();
  for (const call of articles.map(callOf)) counts.set(call, (counts.get(call) ?? 0) + 1);
  return articles.flatMap((article, at): [number, string][] =>
    article.outlet === null || (counts.get(callOf(article)) ?? 0) > 1
      ? [[at, article.headline]]
      : [],
  );
}

/** Dates that read the same: without clock times and qualifications. */
const dayOf = (edtf: string) => edtf.replaceAll(/T[^/]*|[~?%]/g, '');
