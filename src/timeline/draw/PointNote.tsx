import type { Scene } from '../layout/scene.ts';
import type { Target } from '../interaction/target.ts';

interface Props {
  scene: Scene;
  target: Target;
  text: string;
}

const widestPx = 280;

/** What a mark says in full, beside it: for the pointer and for the keyboard alike. */
export function PointNote({ scene, target, text }: Props) {
  const place = placeOf(scene, target);
  if (!place) return null;
  const left = Math.max(0, Math.min(place.x - widestPx / 2, scene.widthPx - widestPx));
  return (
    <div
      className="timeline-note"
      role="tooltip"
      style={{ left, top: place.y + 16, maxWidth: widestPx }}
    >
      <bdi>{text}</bdi>
    </div>
  );
}

function placeOf(scene: Scene, target: Target): { x: number; y: number } | undefined {
  if (target.kind === 'event') return scene.marks.find(({ id }) => id === target.eventId);
  const row = scene.rows.rows.find(({ articleId }) => articleId === target.articleId);
  if (!row) return undefined;
  if (target.kind === 'article') return { x: row.publication?.x ?? row.x0, y: row.y };
  const mark = row.marks.find(({ eventIds }) => eventIds.includes(target.eventId));
  return mark && { x: mark.x, y: row.y };
}
