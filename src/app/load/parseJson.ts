import { createLazy } from '../../lazy/lazy.ts';
import { LoadError } from './loadProblem.ts';

/** Most stories are JSON, so what finds a fault in it is only loaded for the others. */
const faultFinder = createLazy(() => import('./placeOfFault.ts'));

/**
 * Parses JSON, or reports where it stops being JSON.
 * @throws LoadError `json`; `network` when what finds the fault cannot be loaded
 */
export async function parseJson(text: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    const { placeOfFault } = await faultFinder.load().catch(() => {
      throw new LoadError({ kind: 'network' }, file);
    });
    throw new LoadError({ kind: 'json', place: placeOfFault(text) }, file);
  }
}
