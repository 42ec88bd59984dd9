import { createLazy } from '../../lazy/lazy.ts';
import { LoadError } from './loadProblem.ts';

/** Most files are right, so what says what is wrong with one is only loaded for the others. */
const faultsPart = createLazy(() => import('./faults.ts'));

/** @throws LoadError `network` when it cannot be loaded, naming the file that is at fault */
export async function loadFaults(file: string) {
  return faultsPart.load().catch(() => {
    throw new LoadError({ kind: 'network' }, file);
  });
}
