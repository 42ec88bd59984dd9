import type { Language } from '../../language/english.ts';
import type { RowsScene } from '../layout/scene.ts';
import type { RowsInSight } from './useRowsInSight.ts';

interface Props {
  /** The drawn rows, beside which this is placed. */
  scene: RowsScene;
  rows: RowsInSight;
  language: Language;
}

/**
 * Scrolls many rows within their own room, below an axis that stays. Nothing when all are visible.
 */
export function RowScroll({ scene, rows, language }: Props) {
  const { start, shown, total, onStart } = rows;
  if (total <= shown) return null;
  const texts = language.timeline.rows;
  return (
    <div className="timeline-row-scroll" style={{ top: scene.y0, height: scene.y1 - scene.y0 }}>
      <input
        type="range"
        data-testid="row-scroll"
        aria-label={texts.scroll}
        aria-valuetext={texts.range(start + 1, start + shown, total)}
        title={texts.range(start + 1, start + shown, total)}
        min={0}
        max={total - shown}
        value={start}
        onChange={(event) => onStart(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
