import { english, type Language } from '../language/english.ts';
import { spokenLanguageOf } from '../language/languages.ts';

/**
 * The words of the interface for a BCP 47 tag, in any region: `fr-CA` gives French. English for
 * languages that are not supported.
 */
export async function loadLanguage(tag: string): Promise<Language> {
  const spoken = spokenLanguageOf(tag);
  return spoken.part() ?? (await spoken.load().catch(() => english));
}
