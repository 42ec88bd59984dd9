import { loadFileChecks } from './loadFileChecks.ts';
import { LoadError } from './loadProblem.ts';

/**
 * Parses JSON, or reports where it stops being JSON.
 * @throws LoadError `json`; `network` when what finds the fault cannot be loaded
 */
export async function parseJson(text: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    const { placeOfFault } = await loadFileChecks(file);
    throw new LoadError({ kind: 'json', place: placeOfFault(text) }, file);
  }
}
