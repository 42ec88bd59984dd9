import type { Scene } from './scene.ts';

/**
 * The scene of a story without dated events, or of a drawing without room: empty, and without NaN.
 */
export function emptyScene(widthPx: number): Scene {
  const width = Number.isFinite(widthPx) ? Math.max(0, widthPx) : 0;
  return {
    widthPx: width,
    heightPx: 0,
    window: null,
    plot: { x0: 0, x1: width },
    axis: { y: 0, segments: [], ticks: [], ruler: [], folds: [], changes: [] },
    bars: [],
    marks: [],
    clusters: [],
    labels: [],
    rows: { y0: 0, y1: 0, headingX: 0, rows: [] },
    guide: null,
  };
}
