import { createLater } from './lazy.ts';

/** What each outlet wrote: the panel of what is open. */
export const wordsPart = createLater(() => import('./words.ts'));

/** What stands under the timeline. */
export const belowPart = createLater(() => import('../page/BelowTimeline.tsx'));

/** The timeline for wide and for narrow screens; a page needs one of them for its first view. */
export const wideTimelinePart = createLater(() => import('../timeline/WideTimeline.tsx'));
export const narrowTimelinePart = createLater(() => import('../timeline/NarrowTimeline.tsx'));

/** The filters, with what they offer and how many events each choice would leave. */
export const filtersPart = createLater(() => import('../search/FilterBar.tsx'));

/** The story to read through and to print. */
export const readingPart = createLater(() => import('./readingMode.ts'));

/** The table of which article reports which event. */
export const coveragePart = createLater(() => import('./coverage.ts'));
