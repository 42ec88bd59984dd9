import { end, minutes } from './clock/clockLanguage.ts';
import { clockLanguages } from './clock/clockLanguages.ts';
import type { ClockTime } from './clock/clockTime.ts';
import { englishClock } from './clock/englishClock.ts';
import { readClock } from './clock/readClock.ts';

const hour = String.raw`(?<hour>[01]?\d|2[0-3])`;
/** The end of the words, or of a part of them: nothing that could be counted or measured. */
const close = String.raw`(?=\s*(?:$|[.,;:!?)”“»–—](?!\d)))`;

const figures = [
  String.raw`^\s*${hour}:${minutes}(?=\s*$|:?\s+\p{L}|\s?[–—-]\s)`,
  // After a date: “26 October 2031, 05.40”, “Sunday, 26 October – 05:40”, “2031-10-26 05:40”.
  String.raw`(?<=(?:\d{4}|\d{4}-\d\d-\d\d|\p{L}{3,}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,})(?:[,;]?\s|\s?[|·–—-]\s?)|\d{4}-\d\d-\d\dT)${hour}[:.]${minutes}${end}(?!\s?(?:%|per cent))`,
].map((source) => new RegExp(source, 'gu'));

const wordsOfLanguage: Readonly<Record<string, readonly string[]>> = {
  en: [
    // In other languages scores have colons: “(12:10)”.
    String.raw`(?<=[([])${hour}:${minutes}(?=[)\]])`,
    // “At 1830, the doors closed”
    String.raw`(?<=(?<!\p{L})(?:at|by|around|about) )(?<hour>[01]\d|2[0-3])${minutes}${end}${close}`,
    String.raw`(?<=^\s*|day,? )(?<hour>1\d|2[0-3])${minutes}\s?(?:hours|hrs|h)${end}`,
    String.raw`^\s*(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<half>in the (?:morning|afternoon|evening)|at night)${close}`,
  ],
  fr: [
    String.raw`(?<=^\s*|di,? |\d{4},? )(?<hour>1[3-9]|2[0-3])\s?h(?:eures)?(?: précises)?${close}`,
  ],
  de: [String.raw`(?<=(?<!\p{L})um )${hour}\.${minutes}${end}${close}`],
  es: [
    String.raw`(?<=(?<!\p{L})a las )(?<hour>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)${close}`,
  ],
};
const regExpsOfLanguage = new Map(
  Object.entries(wordsOfLanguage).map(([name, sources]) => [
    name,
    sources.map((source) => new RegExp(source, 'giu')),
  ]),
);

/**
 * Times of day that words give without saying so: “06:12 The first call”, those after a date, and
 * in some languages “(06:12)”, “at 1830”, “six in the evening”, « 18 heures » alone.
 * In running text these may be scores, verses, years, lengths of time or positions in a recording;
 * in words that give a date with a time they are most likely that time.
 *
 * @param locale BCP 47, the language of the words
 */
export function findBareTimes(words: string, locale: string): ClockTime[] {
  const name = locale.toLowerCase().split('-')[0] ?? '';
  const language = clockLanguages.get(name) ?? englishClock;
  // Figures up to twelve may be in either half of the day, as in English.
  const read = (regExp: RegExp, clock: typeof englishClock) =>
    Array.from(words.matchAll(regExp), (match) => readClock(match, clock));
  return [
    ...figures.flatMap((regExp) => read(regExp, englishClock)),
    ...(regExpsOfLanguage.get(name) ?? []).flatMap((regExp) => read(regExp, language)),
  ];
}
