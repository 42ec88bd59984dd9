import type { ClockTime } from '../../dates/clock/clockTime.ts';
import { reachesTo } from '../../dates/leewayOf.ts';
import { findClockTimes } from '../../dates/findClockTimes.ts';
import type { Match } from './match.ts';
import type { Meaning } from './meaning.ts';
import { afternoon, forenoon } from './partsOfDay.ts';

/** What may come between a day and its time of day: "on Friday at about 8 p.m." */
const between =
  /^[\s,()|·–—-]{0,3}(?:(?:local time|[ECMP]T|at|on|around|about|by|from|just|shortly|after|before|past|nearly|until|the|à|vers|le|dès|um|gegen|am|ab|bis|kurz|nach|vor|del?|est[ae]|di|da|a las?|hacia las?|sobre las?|desde las?|alle|verso le|dalle|all['’]|às|por volta d[ao]s|op|om|rond)[\s,]{0,3}(?<=[\s,'’])){0,4}$/iu;

/** "open daily from 10 a.m." does not refer to a day. */
const habit =
  /\b(?:daily|weekdays|weeknights|(?:every|each|per) (?:day|night|morning|evening|week)|\p{L}{3,6}day(?:s| (?:through|to) \p{L}{3,6}day)|opening hours|is open|are open|quotidiennement|tous les|chaque jour|tous les jours|chaque \p{L}{3,6}di|tous les \p{L}{3,6}dis?|cada día|todos los \p{L}{4,9}|a diario|ogni giorno|todos os dias|iedere|elke|täglich|jeden|werktags|(?:mon|diens|donners|frei|sams|sonn)tags|geöffnet)\b/iu;
const everyDay: Meaning = { kind: 'undated', why: 'it comes back regularly' };

/**
 * Combines a sentence's phrases with its times of day: one beside a day forms a single phrase with
 * it.
 */
export function withTimes(matches: readonly Match[], sentence: string, language: string): Match[] {
  const result = [...matches];
  const isHabit = habit.test(sentence);
  for (const time of joined(findClockTimes(sentence, language), sentence)) {
    const within = result.find(({ start, end }) => time.start < end && start < time.end);
    // "Nine o'clock on Monday morning": the words of the day are also part of the time.
    if (within && (!isOneDay(within.meaning) || isInside(time, within))) continue;
    const at = result.findIndex((match) => match === within || isBeside(match, time, sentence));
    const match = result[at];
    if (match) {
      result[at] = {
        start: Math.min(match.start, time.start),
        end: Math.max(match.end, time.end),
        meaning: timed(time, match.meaning, sentence.slice(match.start, match.end)),
      };
    } else {
      const meaning = isHabit ? everyDay : timed(time, null, '');
      result.push({ start: time.start, end: time.end, meaning });
    }
  }
  return result.toSorted((a, b) => a.start - b.start);
}

type Told = ClockTime & { /** Whether it is the first of the two ends of a span. */ isSpan?: true };

/**
 * "8 a.m. (0600 GMT)" is the same time twice; the one with a zone says more. "Between 9 and 11 am"
 * is one span, which does not give a time of day.
 */
function joined(times: readonly ClockTime[], sentence: string): Told[] {
  const result: Told[] = [];
  for (const time of times) {
    const last = result.at(-1);
    const isSame =
      last &&
      /^(?: local time)?[\s,]?[\s(/;]{0,2}$/u.test(sentence.slice(last.end, time.start)) &&
      last.minute === time.minute;
    if (last && reachesTo(sentence, last, time))
      result.splice(-1, 1, { ...last, end: time.end, isSpan: true });
    else if (!isSame) result.push(time);
    else
      result.splice(-1, 1, {
        ...(time.zone === '' ? last : time),
        start: last.start,
        end: time.end,
      });
  }
  return result;
}

/**
 * The hour on the 24-hour clock that a time means, given the part of the day named beside it;
 * `undefined` when that is left open.
 */
function hourOf({ hour, mayBeEvening }: Told, words: string): number | undefined {
  if (!mayBeEvening) return hour;
  if (forenoon.test(words)) return hour % 12;
  return afternoon.test(words) ? (hour % 12) + 12 : undefined;
}

/** Words that leave open which time is meant date only the day. */
function timed(time: Told, day: Meaning | null, words: string): Meaning {
  const hour = hourOf(time, words);
  const { minute, zone, place } = time;
  // The words do not say which of two midnights, which half of the day or which time within a span.
  const isTold = !time.isSpan && !time.isMidnight && !time.isElsewhere;
  if (isTold && hour !== undefined) {
    return { kind: 'timed', day, clock: { hour, minute, zone, place } };
  }
  const ofTwelve = { hour: time.hour, minute, zone, place };
  return { kind: 'timed', day, clock: null, ...(isTold && day === null ? { ofTwelve } : {}) };
}

const isInside = (time: ClockTime, { start, end }: Match) => start <= time.start && time.end <= end;

function isBeside({ start, end, meaning }: Match, time: ClockTime, sentence: string): boolean {
  if (!isOneDay(meaning)) return false;
  if (end <= time.start) return between.test(sentence.slice(end, time.start));
  return time.end <= start && between.test(sentence.slice(time.end, start));
}

function isOneDay(meaning: Meaning): boolean {
  if (meaning.kind === 'yearly') return ['day', 'nth', 'named'].includes(meaning.what.kind);
  if (meaning.kind === 'moved') return true;
  return meaning.kind === 'weekday' || (meaning.kind === 'shifted' && meaning.unit === 'day');
}
