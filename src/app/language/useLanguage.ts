import { english, type Language } from '../../language/english.ts';
import { spokenLanguageOf } from '../../language/languages.ts';
import { useLazy } from '../../lazy/useLazy.ts';

/**
 * The language to speak for a BCP 47 tag; null while its file is under way. When the file cannot be
 * had the page speaks English: a reader is better served by that than by no page.
 */
export function useLanguage(tag: string | null): Language | null {
  const { part, failure } = useLazy(spokenLanguageOf(tag), true);
  return failure ? english : part;
}
