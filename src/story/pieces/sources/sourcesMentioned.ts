import type { Material } from '../pack/material.ts';
import type { Sources } from '../pieceSchemas.ts';
import { positionsIn } from '../writeOutlineColumns.ts';

/** Finds the articles that chunks of JSON mention, with their outlets, in file order. */
export function sourcesMentioned({
  file,
}: Pick<Material, 'file'>): (chunks: readonly string[]) => Sources {
  const articleAt = positionsIn(file.articles);
  const outletAt = positionsIn(file.outlets);
  return (chunks) => {
    // A quotation mark within a text is escaped, so that no text contains this.
    const ids = chunks.flatMap((chunk) =>
      [...chunk.matchAll(/"article":"([^"]*)"/g)].map(([, id = '']) => id),
    );
    const articles = inOrder([...new Set(ids)].map(articleAt));
    const outlets = new Set(articles.flatMap((at) => file.articles[at]?.outlet ?? []));
    return sourcesAt(file, articles, inOrder([...outlets].map(outletAt)));
  };
}

/** The articles and outlets at these indices. An article's furniture is of no use to a page. */
export function sourcesAt(
  file: Material['file'],
  articles: readonly number[],
  outlets: readonly number[],
): Sources {
  return {
    articles: articles.flatMap((at): Sources['articles'] => {
      const article = file.articles[at];
      return article ? [[at, { ...article, furniture: undefined }]] : [];
    }),
    outlets: outlets.flatMap((at): Sources['outlets'] => {
      const outlet = file.outlets[at];
      return outlet ? [[at, outlet]] : [];
    }),
  };
}

const inOrder = (places: readonly number[]) => places.toSorted((a, b) => a - b);
