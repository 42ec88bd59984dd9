import { numberOfWords } from './numberWords.ts';
import { mainLanguage } from './translations.ts';

const english = new Map([
  ['first', 'one'],
  ['second', 'two'],
  ['third', 'three'],
  ['fifth', 'five'],
  ['eighth', 'eight'],
  ['ninth', 'nine'],
  ['twelfth', 'twelve'],
]);

const french = new Map([
  ['neuv', 'neuf'],
  ['cinqu', 'cinq'],
  ['quatr', 'quatre'],
  ['onz', 'onze'],
  ['douz', 'douze'],
  ['treiz', 'treize'],
  ['quatorz', 'quatorze'],
  ['quinz', 'quinze'],
  ['seiz', 'seize'],
  ['trent', 'trente'],
  ['quarant', 'quarante'],
  ['cinquant', 'cinquante'],
  ['soixant', 'soixante'],
]);

/** From the first to the tenth, masculine; feminine ones end in “a”. */
const southern: Readonly<Record<string, string>> = {
  es: 'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo',
  it: 'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo',
  pt: 'primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo',
};

const southernOrdinals = new Map(
  Object.entries(southern).map(([language, words]) => [
    language,
    new Map(
      words.split(' ').flatMap((word, at) => [
        [word, `${at + 1}o`],
        [word.replace(/o$/, 'a'), `${at + 1}a`],
      ]),
    ),
  ]),
);

/**
 * An ordinal as its language writes it in figures: “21st” for “twenty-first”, “2e” for “deuxième”
 * and “2ème”, “1er” for “premier”, “1re” for “première” and “1ère”, Spanish “1a” for “primera” and
 * “1.ª”. `null` when the words are none, or the language has no such figures (German “3.” may be read
 * in five ways; see dayOfMonth.ts).
 *
 * @param text lower case
 * @param language BCP 47
 */
export function ordinalOfWords(text: string, language: string): string | null {
  if (/^en\b/i.test(language)) return englishOrdinal(text);
  if (/^fr\b/i.test(language)) return frenchOrdinal(text);
  const known = southernOrdinals.get(mainLanguage(language));
  return known ? (known.get(text) ?? southernFigure(text)) : null;
}

/** “1.º”, “1ª”, whose signs are folded to letters, Italian “1°”; Spanish “1.er” for “primer”. */
function southernFigure(text: string): string | null {
  const short = { primer: '1er', tercer: '3er' }[text];
  if (short !== undefined) return short;
  const [, figure, ending = ''] = /^(\d{1,2})(?:\.?([oa]|er)|°)$/.exec(text) ?? [];
  return figure === undefined ? null : `${figure}${ending || 'o'}`;
}

function englishOrdinal(text: string): string | null {
  const cardinal = text.replace(/\p{L}+$/u, (last) => {
    return english.get(last) ?? last.replace(/ieth$/, 'y').replace(/th$/, '');
  });
  const number = cardinal === text ? null : numberOfWords(cardinal, 'en');
  if (number === null) return null;
  const isTeen = Math.floor(number / 10) % 10 === 1;
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

function frenchOrdinal(text: string): string | null {
  if (text === 'premier') return '1er';
  if (text === 'première' || text === '1ère') return '1re';
  const [, figures] = /^(\d+)(?:e|è?me)$/.exec(text) ?? [];
  if (figures !== undefined) return `${figures}e`;
  const [, before = '', last] = /^(.*?)(\p{L}+)ième$/u.exec(text) ?? [];
  if (last === undefined) return null;
  const number = numberOfWords(before + (french.get(last) ?? last), 'fr');
  return number === null ? null : `${number}e`;
}
