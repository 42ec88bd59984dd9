import { hitBox } from './hitBox.ts';

/** The hit area of a small mark; `leastPx` is the mark's own width. */
export function MarkHit({ x, y, leastPx }: { x: number; y: number; leastPx?: number }) {
  return <rect className="timeline-hit" {...hitBox(x, y, leastPx)} />;
}
