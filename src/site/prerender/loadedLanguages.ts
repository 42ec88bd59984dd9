import { english, type Language } from '../../language/english.ts';
import { spokenLanguageOf, spokenLanguages } from '../../language/languages.ts';

/** All languages, loaded eagerly: this runs at build time, not on the page. */
const loaded = new Map(
  await Promise.all(
    spokenLanguages.map(async (spoken) => [spoken.tag, await spoken.load()] as const),
  ),
);

/** The interface language closest to a BCP 47 tag; `null` when none is. */
export const languageFor = (tag: string | null): Language =>
  loaded.get(spokenLanguageOf(tag).tag) ?? english;
