import { english, type Language } from '../language/english.ts';
import { spokenLanguageOf } from '../language/languages.ts';

/**
 * The words of the interface for a BCP 47 tag, in any region: `fr-CA` is French. English for what
 * is not spoken.
 */
export async function loadLanguage(tag: string): Promise<Language> {
  const spoken = spokenLanguageOf(tag);
  return spoken.part() ?? (await spoken.load().catch(() => english));
}
