import { eventOf, rowOf, type Target } from '../interaction/target.ts';
import { placeNote, widestNotePx } from '../layout/notePlace.ts';
import type { Scene } from '../layout/scene.ts';

interface Props {
  scene: Scene;
  target: Target;
  text: string;
}

/** The full text of a mark, beside it, for pointer and keyboard alike. */
export function PointNote({ scene, target, text }: Props) {
  const place = placeNote(scene, {
    eventId: eventOf(target),
    rowId: rowOf(target),
  });
  if (!place) return null;
  // From the drawing's own lower edge: what is below it is not part of the scene.
  const at =
    'top' in place
      ? { top: place.top }
      : { top: scene.heightPx - place.bottom, transform: 'translateY(-100%)' };
  return (
    <div
      className="timeline-note"
      role="tooltip"
      style={{ left: place.left, maxWidth: widestNotePx, ...at }}
    >
      <bdi>{text}</bdi>
    </div>
  );
}
