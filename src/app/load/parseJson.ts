import { LoadError } from './loadProblem.ts';
import { placeOfFault } from './placeOfFault.ts';

/**
 * Parses JSON, or reports where it stops being JSON.
 * @throws LoadError `json`
 */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError({ kind: 'json', place: placeOfFault(text) }, file);
  }
}
