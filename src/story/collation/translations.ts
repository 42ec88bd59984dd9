/** Other tags of one language, by that which BCP 47 prefers; of Norwegian, what it mostly is. */
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
 * The language of a text without its region and script: what is compared word by word. Where the
 * language is a private matter (“und-x-harbour”), it is one for itself.
 */
export function mainLanguage(tag: string): string {
  const lower = tag.toLowerCase();
  const main = lower.split('-')[0] ?? lower;
  if (/^(?:und|mis|art)-(?:.*-)?x-/.test(lower)) return lower;
  return preferred[main] ?? main;
}

/** Indexes of texts, those of one language together, ascending; the languages as they come. */
export function byLanguage(texts: readonly { language: string }[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, { language }] of texts.entries()) {
    const main = mainLanguage(language);
    groups.set(main, [...(groups.get(main) ?? []), index]);
  }
  return [...groups.values()];
}
