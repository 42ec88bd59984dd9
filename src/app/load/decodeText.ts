import { LoadError } from './loadProblem.ts';

/**
 * Bytes as text. Those that are not UTF-8 are refused: decoded as U+FFFD they would change an
 * outlet's words.
 * @throws LoadError `encoding`
 */
export function decodeText(bytes: Uint8Array, place: URL): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError({ kind: 'encoding' }, place.href);
  }
}
