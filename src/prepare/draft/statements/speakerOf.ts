import type { DraftedStatement } from '../read/draftedArticle.ts';

/**
 * The speaker whom most articles name; among equals, the fullest name. `undefined` when none names
 * anybody.
 */
export function speakerOf(versions: readonly DraftedStatement[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { speaker } of versions) {
    if (isName(speaker)) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0];
}

/** A name, as opposed to a description such as "the mayor", which may be anybody. */
export function isName(speaker: string | null): speaker is string {
  return speaker !== null && /^\p{Lu}/u.test(speaker);
}

/** "Ada Marlow" and "Marlow" may be one person. */
export function isOneName(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.toLowerCase().includes(shorter.toLowerCase());
}
