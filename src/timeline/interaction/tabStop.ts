import type { Scene } from '../layout/scene.ts';
import { gatheredMark, isDrawn } from './standIn.ts';
import { targetOfRow, type Target } from './target.ts';

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
  for (const target of [cursor, open]) {
    if (target && isDrawn(scene, target)) return target;
    const gathered = target && gatheredMark(scene, target);
    if (gathered) return gathered;
  }
  const first = scene.marks[0];
  if (first) return { kind: 'event', eventId: first.id };
  const row = scene.rows.rows[0];
  return row ? targetOfRow(row.rowId) : null;
}
