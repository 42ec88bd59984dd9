import type { Label } from '../layout/scene.ts';
import { dimmedClass } from './dimmedClass.ts';
import { useDrawing } from './Drawing.ts';
import { hundredths } from './hundredths.ts';

interface Props {
  labels: readonly Label[];
  /** Moves all of it; see `shiftScene`. Omitted when it is in its place. */
  transform?: string | undefined;
}

/** The lines from labels down to their marks, with all that look alike in one element. */
export function Leaders({ labels, transform }: Props) {
  const { isDimmed, isPlain = false } = useDrawing();
  if (isPlain && labels.length === 0) return null;
  const paths = new Map<string, string>();
  for (const { id, isSelected, leader } of labels) {
    const chosen = isSelected ? 'timeline-chosen' : undefined;
    const look = dimmedClass(chosen, isDimmed({ kind: 'event', eventId: id })) ?? '';
    const line = `M${hundredths(leader.x)} ${hundredths(leader.y0)}V${hundredths(leader.y1)}`;
    paths.set(look, (paths.get(look) ?? '') + line);
  }
  return (
    <g className="timeline-leaders" transform={transform} aria-hidden="true">
      {[...paths].map(([look, d]) => (
        <path key={look} className={look === '' ? undefined : look} d={d} />
      ))}
    </g>
  );
}
