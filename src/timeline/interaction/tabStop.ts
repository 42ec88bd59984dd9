import type { Scene } from '../layout/scene.ts';
import { gatheredMark, isDrawn } from './standIn.ts';
import { targetOfRow, type Target } from './target.ts';

/**
 * The one mark that is a tab stop: the cursor's, or the open event's, or the first visible one.
 * `null` when nothing is drawn.
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
