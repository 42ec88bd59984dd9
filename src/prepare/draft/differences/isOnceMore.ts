/** Words by which something happens once more, by language, as BCP 47 has it. */
const again: Readonly<Record<string, RegExp>> = {
  en: /\b(?:again|once more|for (?:the|a) \w+ time)\b/iu,
  fr: /(?<!\p{L})(?:[àd]e? nouveau|encore une fois|pour la \p{L}+ fois)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:erneut|wieder|abermals|noch einmal|zum \p{L}+ mal)(?!\p{L})/iu,
};

/**
 * Whether something happens once more ("for the second time in a week"), so that another day is
 * another time.
 *
 * @param language BCP 47; always false for a language whose words are not known
 */
export const isOnceMore = (text: string, language: string): boolean =>
  again[language.toLowerCase().split('-')[0] ?? '']?.test(text) ?? false;
