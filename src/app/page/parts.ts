import { createLazy } from '../../lazy/lazy.ts';

/** What each outlet wrote: the panel of what is open. */
export const panelPart = createLazy(() => import('./panel.ts'));

/** The list of stories, of a deployment that has several. */
export const indexPart = createLazy(() => import('../storyList/IndexPage.tsx'));

/** The story to read through. */
export const readingPagePart = createLazy(() => import('../readingMode/ReadingPage.tsx'));

/** What stands under the timeline. */
export const belowPart = createLazy(() => import('./BelowTimeline.tsx'));
