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

/** Finds the link of a target within a drawing. Ids are slugs, so nothing needs escaping. */
export function selectorOf(target: Target): string {
  const event = target.kind === 'article' ? '' : `[data-event-id="${target.eventId}"]`;
  const article = target.kind === 'event' ? '' : `[data-article-id="${target.articleId}"]`;
  return `a[data-target="${target.kind}"]${event}${article}`;
}
