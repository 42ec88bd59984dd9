import type { Scene } from './scene.ts';

/** What a tooltip explains: an event, an article, or an article's account of an event. */
export type Noted = { readonly eventId: string | null; readonly rowId: string | null };

/** The position of a tooltip, by one of its corners; it grows away from what it explains. */
export type NotePlace = { readonly left: number } & (
  | { readonly top: number }
  /** Above the mark: measured upwards from the drawing's lower edge. */
  | { readonly bottom: number }
);

export const widestNotePx = 280;

const awayPx = 16;
const besideLabelPx = 10;

/**
 * Beside a label, above a mark without one, or below a mark in a row: never over what it explains.
 * `null` when the target is not drawn.
 */
export function placeNote(scene: Scene, { eventId, rowId }: Noted): NotePlace | null {
  if (rowId !== null) return placeInRow(scene, rowId, eventId);
  const label = scene.labels.find(({ id }) => id === eventId);
  if (label) {
    const right = label.x1 + besideLabelPx;
    const hasRoom = right + widestNotePx <= scene.widthPx;
    const left = hasRoom ? right : label.x0 - besideLabelPx - widestNotePx;
    if (left >= 0) return { left, top: label.y0 };
  }
  const mark =
    scene.marks.find(({ id }) => id === eventId) ??
    scene.bars.find(({ eventIds }) => eventId !== null && eventIds.includes(eventId));
  if (!mark) return null;
  const x = 'x' in mark ? mark.x : (mark.x0 + mark.x1) / 2;
  return { left: held(scene, x), bottom: scene.heightPx - mark.y + awayPx };
}

function placeInRow({ rows, ...scene }: Scene, rowId: string, eventId: string | null) {
  const row = rows.rows.find((one) => one.rowId === rowId);
  if (!row) return null;
  const mark = row.marks.find(({ eventIds }) => eventId !== null && eventIds.includes(eventId));
  if (eventId !== null && !mark) return null;
  return {
    left: held(scene, mark?.x ?? row.publication?.x ?? row.x0),
    top: row.y + awayPx,
  };
}

const held = ({ widthPx }: Pick<Scene, 'widthPx'>, x: number) =>
  Math.max(0, Math.min(x - widestNotePx / 2, widthPx - widestNotePx));
