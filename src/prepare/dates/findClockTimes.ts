import { clockLanguages } from './clock/clockLanguages.ts';
import type { ClockTime } from './clock/clockTime.ts';
import { readClock } from './clock/readClock.ts';
import { westernDigits } from './clock/westernDigits.ts';

/**
 * Finds the times of day that a text names, in order: “6.12 am”, “half past four”, “16:00” after
 * “at” and the like, “0830 GMT”, “noon”, “midnight”; in French “7h30”, “18 heures” and “midi et
 * demi”, in German “18 Uhr” and “halb sechs”; and as Spanish, Portuguese, Italian, Dutch, Arabic,
 * Hebrew, Chinese, Japanese, Korean and Thai write them, in any digits. Lengths of time ("for 3
 * hours"), scores and results do not count. In other languages none are found: what is not
 * understood is not reported.
 *
 * @param locale BCP 47, the language of the text
 */
export function findClockTimes(text: string, locale: string): ClockTime[] {
  const name = locale.toLowerCase().split('-')[0] ?? 'en';
  const language = clockLanguages.get(name);
  const read = westernDigits(text);
  if (!language?.hint.test(read)) return [];
  const found = language.regExps.flatMap((pattern) =>
    Array.from(read.matchAll(pattern), (match) => readClock(match, language)),
  );
  const times: ClockTime[] = [];
  // The longer match wins: “zehn nach sechs Uhr” is not “sechs Uhr”.
  for (const time of found.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    if (!times.some(({ start, end }) => time.start < end && start < time.end)) times.push(time);
  }
  return times.toSorted((a, b) => a.start - b.start);
}

const lengthOf = ({ start, end }: ClockTime) => end - start;
