import { createLazy } from '../lazy/lazy.ts';

/** The timelines for wide and for narrow places, of which only one is needed at a time. */
export const wideTimeline = createLazy(() => import('./wide/WideTimeline.tsx'));
export const narrowTimeline = createLazy(() => import('./narrow/NarrowTimeline.tsx'));

/** d3-zoom and its dependencies: a fifth of the program, and none of it is visible. */
export const zoomPart = createLazy(() => import('./interaction/zoomBehaviour.ts'));

/** What nothing needs before something moves or is pointed at. */
export const inUsePart = createLazy(() => import('./wide/inUse.ts'));

/** The choice of rows, loaded when it is first opened. */
export const rowsChoicePart = createLazy(() => import('./rows/RowsChoice.tsx'));

/** The legend, loaded when it is first requested. */
export const legendPart = createLazy(() => import('./legend/Legend.tsx'));
