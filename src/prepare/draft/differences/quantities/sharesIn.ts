import type { Quantity } from './quantity.ts';

interface ShareWords {
  /** By what they are of a hundred: regular expressions, each with the preposition of the whole. */
  shares: readonly (readonly [percent: number, words: string])[];
  /** What is no whole of things: "half an hour", "a quarter of the century". */
  measures: string;
}

const englishTens = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** By language, as BCP 47 has it. */
const shareWords: Readonly<Record<string, ShareWords>> = {
  en: {
    shares: [
      [50, '(?<!(?:first|second|other|last|latter) )half (?:of|the|its|his|her|their|all)'],
      [33.3, '(?:a|one) third of'],
      [66.7, 'two[ -]thirds of'],
      [25, '(?:a|one) quarter of'],
      [75, 'three[ -]quarters of'],
      [20, '(?:a|one) fifth of'],
      ...englishTens.map(
        (count, i) => [10 * (i + 1), `${count} (?:in|out of) (?:every )?ten`] as const,
      ),
    ],
    measures:
      '(?:the |an? |its |last |this )*(?:hours?|days?|weeks?|months?|years?|century|decade|season|match|game|way|miles?|time|price)',
  },
  fr: {
    shares: [
      [50, 'la moitié d(?:es?|u)'],
      [33.3, 'un tiers d(?:es?|u)'],
      [66.7, '(?:les )?deux tiers d(?:es?|u)'],
      [25, 'un quart d(?:es?|u)'],
      [75, '(?:les )?trois quarts d(?:es?|u)'],
    ],
    measures:
      "(?:la |le |l[’'])?(?:heures?|jours?|journée|semaine|mois|année|siècle|saison|match|temps|prix)",
  },
  de: {
    shares: [
      [50, 'die hälfte (?:de[rs]|alle[rs])'],
      [33.3, 'ein drittel (?:de[rs]|alle[rs])'],
      [66.7, 'zwei drittel (?:de[rs]|alle[rs])'],
      [25, 'ein viertel (?:de[rs]|alle[rs])'],
      [75, 'drei viertel (?:de[rs]|alle[rs])'],
    ],
    measures:
      '(?:stunden?|tag(?:e?s)?|woche|monats?|jahr(?:e?s|zehnts|hunderts)?|spiels?|weg(?:e?s)?|preises)',
  },
};

const patterns = new Map(
  Object.entries(shareWords).map(([language, { shares, measures }]) => {
    const patternOf = (words: string, flags: string) =>
      new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})(?! ${measures}(?!\\p{L}))`, flags);
    return [
      language,
      {
        // Most texts have none.
        any: patternOf(shares.map(([, words]) => words).join('|'), 'iu'),
        each: shares.map(([percent, words]) => [percent, patternOf(words, 'giu')] as const),
      },
    ] as const;
  }),
);

/** What stands between a share and what it is of. */
const whole = / (?:of|the|its|his|her|their|all|d(?:es?|u)|de[rs]|alle[rs])$/iu;

/**
 * Shares in words ("half of the seats", "four in ten"), as percentages, which they leave open.
 *
 * @param language BCP 47; empty for an unsupported one
 */
export function sharesIn(text: string, language: string): Quantity[] {
  const own = patterns.get(language.toLowerCase().split('-')[0] ?? '');
  if (!own?.any.test(text)) return [];
  return own.each.flatMap(([value, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      value,
      bound: 'about' as const,
      of: '%',
      start: index,
      end: index + words.replace(whole, '').length,
    })),
  );
}
