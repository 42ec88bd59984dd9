import type { QuotationVersion } from '../model/quotation.ts';
import { mainLanguage } from './translations.ts';
import type { Wording } from './wordingsOf.ts';

/** Wordings in one language. */
export interface LanguageWordings {
  /** Without region and script, such as `en`. */
  language: string;
  wordings: Wording[];
}

/**
 * The wordings of a statement by language, the story's own first: those in different languages are
 * translations, and not versions of one another.
 */
export function wordingsByLanguage(
  wordings: readonly Wording[],
  languageOf: (version: QuotationVersion) => string,
  storyLanguage: string,
): LanguageWordings[] {
  const groups = new Map<string, LanguageWordings>();
  for (const wording of wordings) {
    const [form] = wording.forms;
    if (!form) continue;
    const language = mainLanguage(languageOf(form.first));
    const known = groups.get(language);
    if (known) known.wordings.push(wording);
    else groups.set(language, { language, wordings: [wording] });
  }
  const own = mainLanguage(storyLanguage);
  const isOther = ({ language }: LanguageWordings) => Number(language !== own);
  return [...groups.values()].toSorted((one, other) => isOther(one) - isOther(other));
}
