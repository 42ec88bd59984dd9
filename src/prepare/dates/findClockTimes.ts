import type { ClockLanguage } from './clock/clockLanguage.ts';
import type { ClockTime } from './clock/clockTime.ts';
import { englishClock } from './clock/englishClock.ts';
import { frenchClock } from './clock/frenchClock.ts';
import { germanClock } from './clock/germanClock.ts';
import { otherClocks } from './clock/otherClocks.ts';
import { readClock } from './clock/readClock.ts';

const languages = new Map<string, ClockLanguage & { regExps: readonly RegExp[] }>(
  Object.entries({ en: englishClock, fr: frenchClock, de: germanClock, ...otherClocks }).map(
    ([name, language]) => [
      name,
      { ...language, regExps: language.patterns.map((source) => new RegExp(source, 'giu')) },
    ],
  ),
);

/**
 * The times of day that a text names, in order: “6.12 am”, “half past four”, “16:00” after “at” and its
 * like, “0830 GMT”, “noon”, “midnight”; in French “7h30”, “18 heures” and “midi et demi”, in German
 * “18 Uhr” and “halb sechs”; in Arabic, Hebrew, Chinese and Thai figures with the words that introduce
 * them. Spans of time ("for 3 hours"), scores and results are none. Other languages than these are read
 * as English is.
 *
 * @param locale BCP 47, the language of the text
 */
export function findClockTimes(text: string, locale: string): ClockTime[] {
  const name = locale.toLowerCase().split('-')[0] ?? 'en';
  const language = languages.get(name) ?? languages.get('en');
  if (!language?.hint.test(text)) return [];
  const times: ClockTime[] = [];
  for (const pattern of language.regExps) {
    for (const match of text.matchAll(pattern)) {
      const time = readClock(match, language);
      if (!times.some(({ start, end }) => time.start < end && start < time.end)) times.push(time);
    }
  }
  return times.toSorted((a, b) => a.start - b.start);
}
