import type { Article } from './model/article.ts';

/** Whether the texts of all, some or none of the given articles are held. */
export function heldOf(
  articles: readonly Pick<Article, 'file'>[],
): 'held' | 'partlyHeld' | 'notHeld' {
  const held = articles.filter(({ file }) => file !== null).length;
  if (held === articles.length) return 'held';
  return held === 0 ? 'notHeld' : 'partlyHeld';
}
