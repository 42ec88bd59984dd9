/** How a language writes the numbers below a hundred; lower case. */
interface NumberWords {
  /** From naught on, one by one. */
  ones: readonly string[];
  /** From twenty on, by tens. */
  tens: readonly string[];
  /** The two together, in the groups `ten` and `one`. */
  both: RegExp;
}

const languages: Readonly<Record<string, NumberWords>> = {
  en: {
    ones: (
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
      'fifteen sixteen seventeen eighteen nineteen'
    ).split(' '),
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
    both: /^(?<ten>\p{L}+)[ -](?<one>\p{L}+)$/u,
  },
  de: {
    ones: (
      'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn ' +
      'fünfzehn sechzehn siebzehn achtzehn neunzehn'
    ).split(' '),
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' '),
    both: /^(?<one>\p{L}+)und(?<ten>\p{L}+)$/u,
  },
  fr: {
    ones: (
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze ' +
      'seize dix-sept dix-huit dix-neuf'
    ).split(' '),
    tens: 'vingt trente quarante cinquante soixante'.split(' '),
    both: /^(?<ten>\p{L}+)(?:-et-| et |-)(?<one>\p{L}+)$/u,
  },
};

/**
 * The whole number that words name, 0 to 999 in English, to 99 in German and French: “twelve”,
 * “twenty-five”, “one hundred and five”. Null: they name none, or not in one way only; so “a hundred”
 * (as 100 may be read otherwise), German “ein” and “eine”, which no figure tells apart, and all of
 * other languages.
 *
 * @param language BCP 47
 */
export function numberOfWords(text: string, language: string): number | null {
  const name = language.toLowerCase().split('-')[0] ?? '';
  const words = languages[name];
  if (!words) return null;
  const [, hundreds, rest] = /^(\p{L}+) hundred(?: and (.+))?$/u.exec(text) ?? [];
  if (name !== 'en' || hundreds === undefined) return belowHundred(text, words);
  const [many, few] = [words.ones.indexOf(hundreds), rest ? belowHundred(rest, words) : 0];
  return many < 1 || many > 9 || few === null ? null : many * 100 + few;
}

function belowHundred(text: string, { ones, tens, both }: NumberWords): number | null {
  if (ones.includes(text)) return ones.indexOf(text);
  if (tens.includes(text)) return 20 + tens.indexOf(text) * 10;
  const { ten = '', one = '' } = both.exec(text)?.groups ?? {};
  // German has “einundzwanzig”.
  const unit = ones.findIndex((word) => word === one || (word === 'eins' && one === 'ein'));
  return tens.includes(ten) && unit > 0 && unit < 10 ? 20 + tens.indexOf(ten) * 10 + unit : null;
}

const ordinals = new Map([
  ['first', 'one'],
  ['second', 'two'],
  ['third', 'three'],
  ['fifth', 'five'],
  ['eighth', 'eight'],
  ['ninth', 'nine'],
  ['twelfth', 'twelve'],
]);

/** “21st” for “twenty-first”; null where words are no such number, and in other languages than English. */
export function ordinalOfWords(text: string, language: string): string | null {
  if (!/^en\b/i.test(language)) return null;
  const cardinal = text.replace(/\p{L}+$/u, (last) => {
    return ordinals.get(last) ?? last.replace(/ieth$/, 'y').replace(/th$/, '');
  });
  const number = cardinal === text ? null : numberOfWords(cardinal, language);
  if (number === null) return null;
  const isTeen = Math.floor(number / 10) % 10 === 1;
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}
