import type { Article } from './model/article.ts';

/** Whether the texts of some articles are held: of all, of some only, or of none of them. */
export function heldOf(
  articles: readonly Pick<Article, 'file'>[],
): 'held' | 'partlyHeld' | 'notHeld' {
  const held = articles.filter(({ file }) => file !== null).length;
  if (held === articles.length) return 'held';
  return held === 0 ? 'notHeld' : 'partlyHeld';
}
