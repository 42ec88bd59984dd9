import type { Scene } from '../layout/scene.ts';
import type { Target } from './target.ts';

/** True when the drawing has this target by itself, and not only as one of several. */
export function isDrawn(scene: Scene, target: Target): boolean {
  if (target.kind === 'event') {
    return [...scene.marks, ...scene.labels].some(({ id }) => id === target.eventId);
  }
  const row = scene.rows.rows.find(({ articleId }) => articleId === target.articleId);
  if (target.kind === 'article') return row !== undefined;
  return row?.marks.some(({ eventIds }) => eventIds[0] === target.eventId) ?? false;
}

/**
 * The one mark where the tab key stops: where the cursor is, or the open event, or the first mark in
 * sight. Null: nothing is drawn.
 */
export function tabStopOf(
  scene: Scene,
  cursor: Target | null,
  openEvent: string | null,
): Target | null {
  const open: Target | null = openEvent === null ? null : { kind: 'event', eventId: openEvent };
  for (const target of [cursor, open]) if (target && isDrawn(scene, target)) return target;
  const first = scene.marks[0];
  if (first) return { kind: 'event', eventId: first.id };
  const row = scene.rows.rows[0];
  return row ? { kind: 'article', articleId: row.articleId } : null;
}
