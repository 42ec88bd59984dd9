import { createLazy } from '../../lazy/lazy.ts';

/** The timeline for wide and for narrow screens; a page needs one of them for its first view. */
export const wideTimelinePart = createLazy(() => import('../timeline/WideTimeline.tsx'));
export const narrowTimelinePart = createLazy(() => import('../timeline/NarrowTimeline.tsx'));
