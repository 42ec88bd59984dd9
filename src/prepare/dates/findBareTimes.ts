import type { ClockTime } from './clock/clockTime.ts';

/** In other languages scores have colons: “(12:10)”. */
const inBrackets = /(?<=[([])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?=[)\]])/gu;
const atTheBeginning =
  /^\s*(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?=\s*$|:?\s+\p{L}|\s?[–—-]\s)/gu;

/**
 * Times of day that words give without saying so: “06:12 The first call”, in English also “(06:12)”.
 * In running text these may be scores, verses or positions in a recording; in words that give a date
 * with a time they are most likely that time.
 *
 * @param locale BCP 47, the language of the words
 */
export function findBareTimes(words: string, locale: string): ClockTime[] {
  const patterns = /^en\b/i.test(locale) ? [atTheBeginning, inBrackets] : [atTheBeginning];
  return patterns.flatMap((pattern) =>
    Array.from(words.matchAll(pattern), (match) => {
      const { hour = '', minute = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      return {
        hour: Number(hour),
        minute: Number(minute),
        zone: '',
        place: '',
        isElsewhere: false,
        isLocal: false,
        isMidnight: false,
        isHour: false,
        mayBeEvening: !hour.startsWith('0') && Number(hour) <= 12,
        start: end - hour.length - minute.length - 1,
        end,
      };
    }),
  );
}
