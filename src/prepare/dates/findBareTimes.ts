import type { ClockTime } from './clock/clockTime.ts';

/** In other languages scores have colons: “(12:10)”. */
const inBrackets = /(?<=[([])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?=[)\]])/gu;
const atTheBeginning =
  /^\s*(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?=\s*$|:?\s+\p{L}|\s?[–—-]\s)/gu;
/** After a date: “26 October 2031, 05.40”, “Sunday, 26 October – 05:40”, “2031-10-26 05:40”. */
const afterDate =
  /(?<=(?:\d{4}|\d{4}-\d\d-\d\d|\p{L}{3,}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,})(?:[,;]?\s|\s?[|·–—-]\s?)|\d{4}-\d\d-\d\dT)(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?![\p{L}\p{N}]|[.,:]\d|\s?(?:%|per cent))/gu;

/**
 * Times of day that words give without saying so: “06:12 The first call”, in English also “(06:12)”, and
 * after a date.
 * In running text these may be scores, verses or positions in a recording; in words that give a date
 * with a time they are most likely that time.
 *
 * @param locale BCP 47, the language of the words
 */
export function findBareTimes(words: string, locale: string): ClockTime[] {
  const patterns = [atTheBeginning, afterDate, ...(/^en\b/i.test(locale) ? [inBrackets] : [])];
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
