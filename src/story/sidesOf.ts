import type { Evidence } from './model/evidence.ts';

/** Words, and the articles that have exactly these. */
export interface Side {
  exact: string;
  articles: readonly [string, ...string[]];
}

/** Gathers what is the same, letter by letter, in the order in which it first comes. */
export function sidesOf(evidence: readonly Evidence[]): Side[] {
  const sides = new Map<string, [string, ...string[]]>();
  for (const { exact, article } of evidence) {
    const known = sides.get(exact);
    if (!known) sides.set(exact, [article]);
    else if (!known.includes(article)) known.push(article);
  }
  return [...sides].map(([exact, articles]) => ({ exact, articles }));
}
