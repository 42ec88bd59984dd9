import { germanOrdinal } from './germanOrdinal.ts';
import { ordinalOfWords } from './ordinalWords.ts';

const englishMonth =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const germanMonth =
  'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember';

const english = [
  new RegExp(String.raw`^(?<day>\d{1,2}(?:st|nd|rd|th)?) (?<month>${englishMonth})$`),
  new RegExp(String.raw`^(?<day>\d{1,2}(?:st|nd|rd|th)|[a-z-]+) of (?<month>${englishMonth})$`),
  new RegExp(String.raw`^(?<month>${englishMonth}) (?<day>\d{1,2}(?:st|nd|rd|th)?|[a-z-]+)$`),
];
const monthAlone = new RegExp(`^(?:${englishMonth})$`);
const german = new RegExp(String.raw`^(?<day>\d{1,2}|\p{L}+)\.? (?<month>${germanMonth})$`, 'u');

/**
 * A day and its month in the form that is compared: `3. mai` for “3. Mai” and “dritten Mai”, `3 may`
 * for “3 May”, “3rd of May”, “May 3rd” and “May third”, which are one day in another order. A German ordinal has
 * the ending that it has after “am” and “vom”; after an article any (germanOrdinal.ts). `null` when
 * it is not a day of a month, or in another language.
 *
 * @param key lower case
 * @param language BCP 47
 */
export function dayOfMonth(key: string, language: string): string | null {
  if (/^de\b/i.test(language)) {
    const { day = '', month } = german.exec(key)?.groups ?? {};
    const number = /^\d/.test(day) ? Number(day) : germanDay(day);
    return number !== null && number >= 1 && number <= 31 ? `${number}. ${month}` : null;
  }
  if (!/^en\b/i.test(language)) return null;
  for (const pattern of english) {
    const { day = '', month } = pattern.exec(key)?.groups ?? {};
    const number = Number.parseInt(/^\d/.test(day) ? day : (ordinalOfWords(day, 'en') ?? ''), 10);
    if (number >= 1 && number <= 31) return `${number} ${month}`;
  }
  return null;
}

/** Whether a word may begin a day of a month. */
export function startsDay(word: string, language: string): boolean {
  if (/^en\b/i.test(language)) return monthAlone.test(word);
  return /^de\b/i.test(language) && germanDay(word) !== null;
}

const germanDay = (word: string) => (word.endsWith('en') ? germanOrdinal(word) : null);
