import { createLater } from './later.ts';

/** The panel of what is open, with all that it can show. */
export const panelPart = createLater(() => import('../../panels/frame/PanelFrame.tsx'));

/** The timeline for wide and for narrow screens; a page needs one of them for its first view. */
export const wideTimelinePart = createLater(() => import('../timeline/WideTimeline.tsx'));
export const narrowTimelinePart = createLater(() => import('../timeline/NarrowTimeline.tsx'));
