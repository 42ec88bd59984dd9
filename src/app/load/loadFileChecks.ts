import { createLazy } from '../../lazy/lazy.ts';
import { LoadError } from './loadProblem.ts';

/**
 * What checks a file and says what is wrong with it: loaded only for files that the page's own build
 * did not publish; see `isAsPublished`.
 */
const fileChecks = createLazy(() => import('./fileChecks.ts'));

/** @throws LoadError `network` when it cannot be loaded, naming the file that is to be checked */
export async function loadFileChecks(file: string) {
  return fileChecks.load().catch(() => {
    throw new LoadError({ kind: 'network' }, file);
  });
}

/** Begins to load it while the file is on its way. Whoever needs it hears of a failure. */
export function beginFileChecks(): void {
  fileChecks.load().catch(() => {});
}
