import { isGrammar } from '../../../story/collation/grammarWords.ts';
import { wordKey } from '../../../story/collation/wordKey.ts';
import { remembered } from '../../text/remembered.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}]+)?/gu;

/** The words of a text that carry meaning, folded and without the commonest endings, each once. */
export function contentKeys(text: string, language: string): string[] {
  const keys = new Set<string>();
  for (const [found] of text.matchAll(word)) {
    const key = keyOf(found);
    if (key.length >= 2 && !isGrammar(key, language)) keys.add(stemOf(key));
  }
  return [...keys];
}

const keyOf = remembered((word) => wordKey(word).replace(/'s$/u, ''));

/** A crude stem: it has to be the same for the forms of one word, not to be a word. */
function stemOf(key: string): string {
  if (key.length < 5 || /\d/u.test(key)) return key;
  return key.replace(/(?:ings?|edly|ed|ies|es|s|en|er|e)$/u, '').slice(0, 12);
}
