import type { Article, Outlet } from './article.ts';

/**
 * A voice: an outlet with its articles, or one article whose outlet is not stated (two such articles
 * may or may not be from one outlet, so each speaks for itself).
 */
export interface Voice {
  /** `null` when not stated. */
  outlet: Outlet | null;
  articles: readonly Article[];
  /**
   * From 0. Determines the hue and shape. Outlets come first and in the story's order, so that a new
   * article does not recolour the others.
   */
  ordinal: number;
}

export interface Voices {
  /** In the order of the rows; see `articlesInOrder`. Outlets without an article are left out. */
  list: readonly Voice[];
  /** `undefined` when the story has no such article. */
  of: (articleId: string) => Voice | undefined;
}

/**
 * @param story its outlets and articles in its own order, which determines the ordinals
 * @param rows the same articles in the order in which they are shown
 */
export function voicesOf(
  story: { readonly outlets: readonly Outlet[]; readonly articles: readonly Article[] },
  rows: readonly Article[],
): Voices {
  const byOutlet = new Map<string | null, Article[]>();
  for (const article of rows) {
    const others = byOutlet.get(article.outlet);
    if (others) others.push(article);
    else byOutlet.set(article.outlet, [article]);
  }
  const ofOutlets = story.outlets.map((outlet) => ({
    outlet,
    articles: byOutlet.get(outlet.id) ?? [],
  }));
  const ofArticles = story.articles
    .filter((article) => article.outlet === null)
    .map((article) => ({ outlet: null, articles: [article] }));
  const placeOf = new Map(rows.map(({ id }, place) => [id, place]));
  const rowOf = ({ articles: [first] }: Omit<Voice, 'ordinal'>) =>
    placeOf.get(first?.id ?? '') ?? 0;
  const list = [...ofOutlets, ...ofArticles]
    .map((voice, ordinal) => ({ ...voice, ordinal }))
    .filter(({ articles }) => articles.length > 0)
    .toSorted((a, b) => rowOf(a) - rowOf(b));
  const byArticle = new Map(list.flatMap((voice) => voice.articles.map(({ id }) => [id, voice])));
  return { list, of: (articleId) => byArticle.get(articleId) };
}
