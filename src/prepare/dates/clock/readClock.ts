import type { ClockLanguage } from './clockLanguage.ts';
import type { ClockTime } from './clockTime.ts';
import { clocksAfter } from './clocksAfter.ts';
import { zoneOf } from './clockZones.ts';

/** Longer than any zone's name, in UTF-16 units. */
const mostOfName = 80;

/** Reads the time from a match of one of a language's patterns. */
export function readClock(match: RegExpExecArray, language: ClockLanguage): ClockTime {
  const groups = match.groups ?? {};
  const { hour = '', named } = groups;
  const half = groups['half'] ?? partBefore(match, hour, language);
  const zone = clocksOf(match, groups);
  const shift = minutesBeside(groups, language);
  const figures = groups['minute'] ?? groups['minute2'];
  const isNamed = named !== undefined && language.midnight.test(named);
  const isMidnight = (isNamed || hour === '24') && shift === 0;
  const onTheHour =
    named === undefined ? onClock(numberOf(hour, language), half, language) : noon(named, language);
  const minute = onTheHour * 60 + Number(figures ?? 0) + shift;
  const day = 24 * 60;
  return {
    hour: Math.floor(((minute + day) % day) / 60),
    minute: (minute + day) % 60,
    ...(groups['second'] !== undefined && { second: Number(groups['second']) }),
    zone: zone.zone,
    place: zone.place,
    isElsewhere: zone.isElsewhere,
    isLocal: zone.isLocal,
    isMidnight,
    isHour: figures === undefined && shift === 0,
    mayBeEvening:
      named === undefined && half === '' && zone.isNone && isOfTwelve(hour, shift, language),
    start: match.index,
    end: match.index + match[0].length - zone.left,
  };
}

/** Long enough for the words between a part of the day and its time, in UTF-16 units. */
const mostBefore = 60;

/**
 * The part of the day that the words before a time name: “on Friday evening at 8”. Noon and midnight
 * may belong to the next, and “08:15” is by the 24-hour clock.
 */
function partBefore({ input, index }: RegExpExecArray, hour: string, language: ClockLanguage) {
  if (hour === '' || hour.startsWith('0') || numberOf(hour, language) >= 12) return '';
  const words = input.slice(Math.max(0, index - mostBefore), index);
  return language.partBefore?.exec(words)?.groups?.['half'] ?? '';
}

/** Whose clocks are named by the words of a match, or by the words after it. */
function clocksOf(match: RegExpExecArray, groups: Record<string, string | undefined>) {
  const within = zoneIn(groups);
  if (!within.isNone) return { ...within, isElsewhere: false, isLocal: false };
  const end = match.index + match[0].length - within.left;
  return { ...within, ...clocksAfter(match.input.slice(end, end + mostOfName)) };
}

/**
 * Zones are written in capitals: “à 18:30 est arrivé” names none. `left`: how much of the match does
 * not belong to it.
 */
function zoneIn({ zone, offset = '' }: Record<string, string | undefined>) {
  if (zone === undefined) return { zone: '', place: '', isNone: true, left: 0 };
  if (zone !== zone.toUpperCase())
    return { zone: '', place: '', isNone: true, left: zone.length + offset.length + 1 };
  return { ...zoneOf(zone, offset), isNone: false, left: 0 };
}

function numberOf(text: string, { numbers }: ClockLanguage): number {
  return numbers[text.toLowerCase()] ?? Number(text);
}

/** The minutes that words add to the hour, or subtract from it. */
function minutesBeside(
  { past, past2, past3, past4, past5, to, to2, to3 }: Record<string, string | undefined>,
  language: ClockLanguage,
): number {
  const value = (text: string | undefined) => (text === undefined ? 0 : numberOf(text, language));
  const before = value(to) + value(to2) + value(to3);
  return value(past) + value(past2) + value(past3) + value(past4) + value(past5) - before;
}

const noon = (named: string, { midnight }: ClockLanguage) => (midnight.test(named) ? 0 : 12);

/** Converts an hour of the 12-hour clock to the 24-hour clock. */
function onClock(hour: number, half: string, { morning, afternoon, night, midday }: ClockLanguage) {
  if (half === '') return hour;
  // “Nachmittag” contains “Mittag”, and “afternoon” contains “noon”.
  if (midday.test(half)) return hour < 5 ? hour + 12 : hour;
  if (afternoon.test(half)) return hour < 12 ? hour + 12 : hour;
  if (morning.test(half)) return hour === 12 ? 0 : hour;
  if (!night.test(half)) return hour;
  if (hour === 12) return 0;
  return hour >= 6 && hour < 12 ? hour + 12 : hour;
}

/**
 * Whether an hour written this way is on the 12-hour clock: “six”, in some languages “6”, but
 * neither “06” nor “18”.
 */
function isOfTwelve(hour: string, shift: number, language: ClockLanguage): boolean {
  if (numberOf(hour, language) > 12 || hour.startsWith('0')) return false;
  // “halb 6” is on the 12-hour clock, in figures as well.
  return language.countsToTwelve || shift < 0 || !/^\d/.test(hour);
}
