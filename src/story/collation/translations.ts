/** Other tags of a language, by the one that BCP 47 prefers; for Norwegian, the most common form. */
const preferred: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  mo: 'ro',
  cmn: 'zh',
  arb: 'ar',
  nb: 'no',
  tl: 'fil',
};

/**
 * The language of a text without its region and script: texts in the same language are compared word
 * by word. A private-use language (“und-x-harbour”) is one of its own.
 */
export function mainLanguage(tag: string): string {
  const lower = tag.toLowerCase();
  const main = lower.split('-')[0] ?? lower;
  if (/^(?:und|mis|art)-(?:.*-)?x-/.test(lower)) return lower;
  return preferred[main] ?? main;
}

/** Indices of texts, grouped by language, ascending; the languages in order of occurrence. */
export function byLanguage(texts: readonly { language: string }[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, { language }] of texts.entries()) {
    const main = mainLanguage(language);
    groups.set(main, [...(groups.get(main) ?? []), index]);
  }
  return [...groups.values()];
}
