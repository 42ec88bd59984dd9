import type { CollationNote } from '../model/quotation.ts';

const fine: readonly CollationNote['kind'][] = ['spelling', 'case', 'punctuation'];

/** How words are written, which a reader may not want to see: the words are the same. */
export function isFine(kind: CollationNote['kind']): boolean {
  return fine.includes(kind);
}
