import { createLazy } from '../../lazy/lazy.ts';

/** The story to read through and to print. */
export const readingPart = createLazy(() => import('./storyInOrder.ts'));
