import type { FurnitureWords } from './furnitureKind.ts';
import { arabic } from './words/arabic.ts';
import { chinese } from './words/chinese.ts';
import { dutch } from './words/dutch.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { italian } from './words/italian.ts';
import { japanese } from './words/japanese.ts';
import { portuguese } from './words/portuguese.ts';
import { spanish } from './words/spanish.ts';

const known: Readonly<Record<string, FurnitureWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
  it: italian,
  pt: portuguese,
  ar: arabic,
  ja: japanese,
  zh: chinese,
};

/**
 * The words of an article's language (BCP 47) and of English, which embeds use everywhere; for an
 * unknown language, the words of all languages.
 */
export function furnitureWordsOf(language: string): FurnitureWords[] {
  const own = known[language.toLowerCase().split('-')[0] ?? ''];
  return own ? [...new Set([own, english])] : Object.values(known);
}
