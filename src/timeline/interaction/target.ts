/** What can be pointed at, and what the keyboard can stand on. */
export type Target =
  | { kind: 'event'; eventId: string }
  | { kind: 'coverage'; eventId: string; articleId: string }
  | { kind: 'article'; articleId: string };

/** Two targets are one when they name the same mark. */
export function sameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null) return a === b;
  return keyOf(a) === keyOf(b);
}

/** A stable name: `event/ID`, `coverage/EVENT/ARTICLE`, `article/ID`. Slugs have no stroke. */
export function keyOf(target: Target): string {
  if (target.kind === 'event') return `event/${target.eventId}`;
  if (target.kind === 'article') return `article/${target.articleId}`;
  return `coverage/${target.eventId}/${target.articleId}`;
}
