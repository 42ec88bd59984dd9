import { createLazy } from '../../lazy/lazy.ts';

/** What each outlet wrote: the panel of what is open. */
export const panelPart = createLazy(() => import('./panel.ts'));

/** What stands under the timeline. */
export const belowPart = createLazy(() => import('./BelowTimeline.tsx'));
