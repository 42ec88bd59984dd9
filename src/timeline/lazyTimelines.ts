import { createLazy } from '../lazy/lazy.ts';

/** The timeline for wide and for narrow places, of which one is needed at a time. */
export const wideTimeline = createLazy(() => import('./wide/WideTimeline.tsx'));
export const narrowTimeline = createLazy(() => import('./narrow/NarrowTimeline.tsx'));

/** d3-zoom and what it stands on: a fifth of the program, and none of it is seen. */
export const zoomPart = createLazy(() => import('./interaction/zoomBehaviour.ts'));

/** The choice of rows, fetched when it is first opened. */
export const rowsChoicePart = createLazy(() => import('./rows/RowsChoice.tsx'));

/** What the signs of the drawing mean, fetched when it is first asked for. */
export const legendPart = createLazy(() => import('./legend/Legend.tsx'));
