import type { ClockTime } from './clock/clockTime.ts';
import type { Leeway } from './clockFits.ts';
import { afterTime, beforeTime, earliestTime, nearTime, reaches, spanTo } from './leewayWords.ts';

const aboutMinutes = 45;
const dayMinutes = 24 * 60;

/**
 * How much earlier or later than a time of day the words allow: nothing for “at 6.12 am”, some for
 * “about 6.12” and “shortly after 16:00”, the length of an hour for an hour alone (“at 6 am”), the
 * rest of a day for “after 4 pm”, everything up to the next time for “between 9 and 11 am”.
 *
 * @param next the time that the same words name next
 * @param previous the one that they name before it
 */
export function leewayOf(
  text: string,
  time: ClockTime,
  next?: ClockTime,
  previous?: ClockTime,
): Leeway {
  if (next && reachesTo(text, time, next)) {
    return { before: 0, after: (minuteOf(next) - minuteOf(time) + dayMinutes) % dayMinutes };
  }
  const [words, rest] = [text.slice(0, time.start), text.slice(time.end)];
  const says = (kind: 'about' | 'after' | 'before') =>
    beforeTime[kind].test(words) || afterTime[kind].test(rest);
  // Of a span whose first end was not read, only the last is known.
  if (spanTo.test(words) && !(previous && reachesTo(text, previous, time)))
    return { before: dayMinutes, after: 0 };
  if (earliestTime.test(words)) return { before: 0, after: dayMinutes };
  if (nearTime.before.test(words)) return { before: aboutMinutes, after: 0 };
  if (nearTime.after.test(words)) return { before: 0, after: aboutMinutes };
  if (says('about')) return { before: aboutMinutes, after: aboutMinutes };
  // “antes de las 6” contains “de”, which on its own means “from”.
  if (says('before')) return { before: dayMinutes, after: 0 };
  if (says('after')) return { before: 0, after: dayMinutes };
  return time.isHour ? { before: 15, after: 59 } : { before: 0, after: 0 };
}

/** “At six” leaves somewhat more than an hour open, “about six” more than that. */
const mostOpenMinutes = 80;

/**
 * Whether words give a time of day precisely enough for a date: not “about six” or “after six”, nor
 * “six o’clock”, which may be in either half of the day, nor “midnight”, of which a day has two.
 */
export function isSharp(text: string, time: ClockTime): boolean {
  const { before, after } = leewayOf(text, time);
  const words = text.slice(0, time.start);
  const isNear = nearTime.before.test(words) || nearTime.after.test(words);
  return !isNear && before + after < mostOpenMinutes && !time.isMidnight && !time.mayBeEvening;
}

/** Whether one time and the next are the two ends of a span: “9 and 11 am”, “9 bis 17 Uhr”. */
export const reachesTo = (text: string, time: ClockTime, next: ClockTime): boolean =>
  reaches.test(text.slice(time.end, next.start));

const minuteOf = ({ hour, minute }: ClockTime) => hour * 60 + minute;
