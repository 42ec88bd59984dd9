import { createLazy } from '../../lazy/lazy.ts';

/** What each outlet wrote: the panel of what is open. */
export const panelPart = createLazy(() => import('./panel.ts'));

/** The list of stories, for a deployment with several. */
export const indexPart = createLazy(() => import('../storyList/IndexPage.tsx'));

/** Reading mode. */
export const readingPagePart = createLazy(() => import('../readingMode/ReadingPage.tsx'));

/** What is below the timeline, and what the page does that cannot be seen. */
export const belowPart = createLazy(() => import('./below.ts'));

/** The page to embed a story from. */
export const sharePart = createLazy(() => import('../share/ShareRoute.tsx'));
