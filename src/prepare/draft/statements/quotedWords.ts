import { wordKey } from '../../../story/collation/wordKey.ts';

/** The words of a quotation in the form that is compared, in order. */
export function quotedWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? []).map(wordKey);
}
