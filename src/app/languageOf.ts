import { english, type Language } from '../language/english.ts';

/** The languages that the interface speaks; the first is for everything else. */
export const languages: readonly [Language, ...Language[]] = [english];

/** The interface's language for a BCP 47 tag: the same tag, or the same language elsewhere. */
export function languageOf(tag: string | null): Language {
  const wanted = tag?.toLowerCase() ?? '';
  return (
    languages.find((language) => language.tag.toLowerCase() === wanted) ??
    languages.find((language) => primary(language.tag) === primary(wanted)) ??
    languages[0]
  );
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}
