import { createLazy } from '../../lazy/lazy.ts';

/** Reading mode, and what prints. */
export const readingPart = createLazy(() => import('./storyInOrder.ts'));
