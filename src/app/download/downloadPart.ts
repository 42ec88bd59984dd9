import { createLazy } from '../../lazy/lazy.ts';

/** What makes the files: loaded when somebody first wants one. */
export const downloadPart = createLazy(() => import('./makeFile.ts'));
