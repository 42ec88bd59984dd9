import { english, type Language } from '../../language/english.ts';
import { spokenLanguageOf } from '../../language/languages.ts';
import { useLazy } from '../../lazy/useLazy.ts';

/**
 * The interface language for a BCP 47 tag; `null` while its file is loading. If the file fails to
 * load, the page uses English: that serves a reader better than no page.
 */
export function useLanguage(tag: string | null): Language | null {
  const { part, failure } = useLazy(spokenLanguageOf(tag), true);
  return failure ? english : part;
}
