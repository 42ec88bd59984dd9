import { createLazy } from '../lazy/lazy.ts';

/** The timeline for wide and for narrow places, of which one is needed at a time. */
export const wideTimeline = createLazy(() => import('./wide/WideTimeline.tsx'));
export const narrowTimeline = createLazy(() => import('./narrow/NarrowTimeline.tsx'));
