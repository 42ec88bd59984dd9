import { mainLanguage } from './translations.ts';

/** How a language writes whole numbers; lower case, spaces for hyphens. */
interface NumberWords {
  /** From zero to 99, one by one. */
  belowHundred: readonly string[];
  /** The words for a number of hundreds with nothing after them, and with more after them. */
  hundreds: (count: number, digit: string) => { alone: string; before: readonly string[] };
  /** Takes thousands, in the groups `many` and `rest`. */
  thousands: RegExp;
}

const list = (words: string) => words.split(' ');

/** “twenty” to “ninety nine” in a language that counts by tens. */
function byTens(
  ones: readonly string[],
  tens: string,
  join: (ten: string, one: string) => string,
): string[] {
  return list(tens).flatMap((ten) => [ten, ...ones.slice(1, 10).map((one) => join(ten, one))]);
}

const english = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen',
);
const german = list(
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn ' +
    'fünfzehn sechzehn siebzehn achtzehn neunzehn',
);
const french = [
  ...list(
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze',
  ),
  'seize',
  'dix sept',
  'dix huit',
  'dix neuf',
];

const languages: Readonly<Record<string, NumberWords>> = {
  en: {
    belowHundred: [
      ...english,
      ...byTens(
        english,
        'twenty thirty forty fifty sixty seventy eighty ninety',
        (ten, one) => `${ten} ${one}`,
      ),
    ],
    hundreds: (_, digit) => ({
      alone: `${digit} hundred`,
      before: [`${digit} hundred and `, `${digit} hundred `],
    }),
    thousands: /^(?<many>.+) thousand(?: (?:and )?(?<rest>.+))?$/u,
  },
  de: {
    belowHundred: [
      ...german,
      ...byTens(
        german,
        'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
        (ten, one) => `${one === 'eins' ? 'ein' : one}und${ten}`,
      ),
    ],
    hundreds: (count, digit) => {
      const alone = count === 1 ? 'hundert' : `${digit}hundert`;
      return { alone, before: [alone, `${alone}und`] };
    },
    thousands: /^(?<many>\p{L}*)tausend(?:und)?(?<rest>\p{L}*)$/u,
  },
  fr: {
    belowHundred: [
      ...french,
      ...byTens(french, 'vingt trente quarante cinquante soixante', (ten, one) =>
        one === 'un' ? `${ten} et un` : `${ten} ${one}`,
      ),
      ...french.slice(10).map((one) => (one === 'onze' ? 'soixante et onze' : `soixante ${one}`)),
      'quatre vingts',
      ...french.slice(1).map((one) => `quatre vingt ${one}`),
    ],
    hundreds: (count, digit) => ({
      alone: count === 1 ? 'cent' : `${digit} cents`,
      before: [count === 1 ? 'cent ' : `${digit} cent `],
    }),
    thousands: /^(?:(?<many>.+) )?mille(?: (?<rest>.+))?$/u,
  },
};

/**
 * The words for the numbers from 0 to 99, in order; lower case, spaces for hyphens.
 *
 * @param language of English, German and French; empty for others
 */
export const wordsBelowHundred = (language: 'en' | 'de' | 'fr'): readonly string[] =>
  languages[language]?.belowHundred ?? [];

/** By language, by words: a number below a thousand. */
const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * The whole number that words name, 0 to 999,999 in English, German and French: “twelve”, “one
 * hundred and five”, “zweihundertfünfzig”, “quatre-vingt-dix”. `null` when they name none, or in
 * more than one way: “a hundred” (since 100 may be read differently), “einhundert” (which most call
 * “hundert”), German “ein” and “eine”, which no figure distinguishes, and everything in other
 * languages.
 *
 * @param text lower case
 * @param language BCP 47
 */
export function numberOfWords(text: string, language: string): number | null {
  const name = mainLanguage(language);
  const words = languages[name];
  if (!words) return null;
  const small = known.get(name) ?? belowThousand(words);
  known.set(name, small);
  const spaced = text.replaceAll('-', ' ');
  const found = small.get(spaced);
  if (found !== undefined) return found;
  const groups = words.thousands.exec(spaced)?.groups;
  if (!groups) return null;
  // French “deux cent mille” and “quatre-vingt mille” have no s.
  const wordsOf = groups['many'] ?? '';
  const many = wordsOf === '' ? 1 : (small.get(wordsOf) ?? small.get(`${wordsOf}s`) ?? null);
  const rest = groups['rest'] ? (small.get(groups['rest']) ?? null) : 0;
  return many === null || rest === null || many === 0 ? null : many * 1000 + rest;
}

function belowThousand({ belowHundred, hundreds }: NumberWords): Map<string, number> {
  const numbers = new Map(belowHundred.map((word, number) => [word, number]));
  for (let count = 1; count < 10; count += 1) {
    const { alone, before } = hundreds(count, belowHundred[count] ?? '');
    numbers.set(alone, count * 100);
    for (const [rest, word] of belowHundred.entries()) {
      if (rest > 0) for (const start of before) numbers.set(start + word, count * 100 + rest);
    }
  }
  return numbers;
}
