import type { Language } from '../../language/english.ts';

/** A language's name in the interface's language; the tag itself when it has no name. */
export function languageName(tag: string, { tag: interfaceTag, page }: Language): string {
  // Browsers call it “root”.
  if (tag.toLowerCase() === 'und') return page.unstatedLanguage;
  try {
    return new Intl.DisplayNames(interfaceTag, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
