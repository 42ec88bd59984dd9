import { numberOfWords } from './numberWords.ts';

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

/**
 * An ordinal as its language writes it in figures: “21st” for “twenty-first”, “2e” for “deuxième”
 * and “2ème”, “1er” for “premier”, “1re” for “première” and “1ère”. `null` when the words are none,
 * or the language has no such figures (German “3.” may be read in five ways; see dayOfMonth.ts).
 *
 * @param text lower case
 * @param language BCP 47
 */
export function ordinalOfWords(text: string, language: string): string | null {
  if (/^en\b/i.test(language)) return englishOrdinal(text);
  return /^fr\b/i.test(language) ? frenchOrdinal(text) : null;
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
