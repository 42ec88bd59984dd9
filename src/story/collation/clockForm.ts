import { numberOfWords } from './numberWords.ts';
import { mainLanguage } from './translations.ts';

/** By language: an hour, the minutes after it, and in English the half of the day. */
const patterns: Readonly<Record<string, RegExp>> = {
  en: /^(?<hour>\d{1,2}|\p{L}+)(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap])\.? ?m$/u,
  de: /^(?<hour>\d{1,2}|\p{L}+)(?:[:.](?<minute>[0-5]\d) ?(?<unit>uhr)| ?(?<unit2>uhr)(?: (?<minute2>[0-5]\d|\p{L}+))?)$/u,
  fr: /^(?<hour>\d{1,2}|\p{L}[\p{L} -]*?) ?(?<unit>h|heures?)(?: ?(?<minute>[0-5]\d)| (?<minute2>\p{L}[\p{L} -]*))?$/u,
};

/**
 * A time of day in the form that is compared: `10:00am` for “10am”, “10.00 a.m.” and “ten am”,
 * `15:30uhr` for “15.30 Uhr” and “15 Uhr 30”, `18:00` for “18h” and “18 heures”. `null` when the
 * words are none of these.
 *
 * @param key with typography folded, lower case, a space where one word is divided
 */
export function clockForm(key: string, language: string): string | null {
  const pattern = patterns[mainLanguage(language)];
  const { hour = '', minute, minute2, half, unit, unit2 } = pattern?.exec(key)?.groups ?? {};
  const number = /^\d/.test(hour) ? Number(hour) : numberOfWords(hour, language);
  if (hour === '' || number === null || number > 24) return null;
  // French “18:30” is read aloud like “18h30”; German figures without “Uhr” are not.
  const after = half === undefined ? (unit ?? unit2 ?? '').replace(/^h.*/, '') : `${half}m`;
  const past = minutesOf(minute ?? minute2 ?? '00', language);
  return past === null ? null : `${number}:${past}${after}`;
}

/** Two digits; `null` when the words are not minutes. “Neun Uhr fünf” is not “9.05”. */
function minutesOf(text: string, language: string): string | null {
  if (/^\d/.test(text)) return text;
  const number = numberOfWords(text, language);
  return number !== null && number > 9 && number < 60 ? String(number) : null;
}
