import { english, type Language } from '../../language/english.ts';
import { spokenLanguageOf, spokenLanguages } from '../../language/languages.ts';

/** All languages, loaded: this runs when a site is built, not on the page. */
const loaded = new Map(
  await Promise.all(
    spokenLanguages.map(async (spoken) => [spoken.tag, await spoken.load()] as const),
  ),
);

/** The interface's language that is nearest to a BCP 47 tag; null: to none in particular. */
export const languageFor = (tag: string | null): Language =>
  loaded.get(spokenLanguageOf(tag).tag) ?? english;
