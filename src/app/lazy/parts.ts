import { createLazy } from '../../lazy/lazy.ts';

/** What each outlet wrote: the panel of what is open. */
export const wordsPart = createLazy(() => import('./words.ts'));

/** What stands under the timeline. */
export const belowPart = createLazy(() => import('../page/BelowTimeline.tsx'));

/** The timeline for wide and for narrow screens; a page needs one of them for its first view. */
export const wideTimelinePart = createLazy(() => import('../timeline/WideTimeline.tsx'));
export const narrowTimelinePart = createLazy(() => import('../timeline/NarrowTimeline.tsx'));

/** The filters, with what they offer and how many events each choice would leave. */
export const filtersPart = createLazy(() => import('../search/FilterBar.tsx'));

/** The story to read through and to print. */
export const readingPart = createLazy(() => import('./readingMode.ts'));

/** The table of which article reports which event. */
export const coveragePart = createLazy(() => import('./coverage.ts'));
