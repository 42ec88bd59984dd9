import { zoneOf, zonePattern } from '../../dates/clock/clockZones.ts';
import { shiftInPlace } from './resolve/shiftInPlace.ts';

/** A time of day where a line gives a date and little else, so that bare figures are enough. */
const time = String.raw`(?<hour>[01]?\d|2[0-3])(?:\s?(?:[:.h]|u(?=\d))\s?(?<minute>[0-5]\d)(?:[:.][0-5]\d(?:\.\d+)?)?)?(?![\d:])`;
const half = String.raw`(?:\s?(?<half>[ap])\.?\s?m\b\.?)?`;
const hours = String.raw`(?:\s?(?<hours>uhr|uur|heures?|horas?|hs?)(?![\p{L}\d]))?`;
const clock = `${time}${half}${hours}(?:\\s?(?<utc>Z(?![\\p{L}])|[+−-]\\d\\d:\\d\\d)|${zonePattern})?`;
const between =
  '(?:[\\s,،|·•/()–—-]|at |um |à |às |a las? |alle (?:ore )?|ore |om |kl\\.? |الساعة |T){0,6}';
const after = new RegExp(`^${between}${clock}`, 'iu');
const before = new RegExp(
  `(?<![\\p{L}\\p{N}:.])${clock}[\\s,،|·•–—-]*(?:on|am|le|el|il|em|op)?[\\s,]*$`,
  'iu',
);

/** A time beside a date: its place in the line, in UTF-16 units, and EDTF's `T11:20+01:00`. */
export interface TimeBeside {
  start: number;
  end: number;
  edtf: string;
}

/**
 * The time of day beside a date in a line that says when something was published; `undefined` if
 * there is none. Midnight is none: it is what systems write when they know only the day.
 *
 * @param date its place in the line, in UTF-16 units
 * @param day its day number
 */
export function timeBeside(
  line: string,
  date: { start: number; end: number },
  day: number,
): TimeBeside | undefined {
  const next = after.exec(line.slice(date.end));
  const ofNext = next?.groups && read(next.groups, day);
  if (next && ofNext !== undefined) {
    return { start: date.start, end: date.end + next[0].length, edtf: ofNext };
  }
  const previous = before.exec(line.slice(0, date.start));
  const ofPrevious = previous?.groups && read(previous.groups, day);
  if (!previous || ofPrevious === undefined) return undefined;
  return { start: previous.index, end: date.end, edtf: ofPrevious };
}

function read(groups: Record<string, string | undefined>, day: number): string | undefined {
  const { hour = '', minute, half: halfOfDay, hours: isHour, utc, zone, offset = '' } = groups;
  // "3 May 2032, 4" is no time.
  if (minute === undefined && halfOfDay === undefined && isHour === undefined) return undefined;
  const told = Number(hour);
  const isOfTwelve = halfOfDay !== undefined;
  if (isOfTwelve && (told === 0 || told > 12)) return undefined;
  const ofDay = isOfTwelve ? (told % 12) + (/p/iu.test(halfOfDay) ? 12 : 0) : told;
  if (ofDay === 0 && Number(minute ?? 0) === 0) return undefined;
  const named = zoneOf(zone?.toUpperCase() ?? '', offset);
  const minutes = ofDay * 60 + Number(minute ?? 0);
  const shift = named.zone || shiftInPlace(named.place, day, minutes) || (utc ?? '');
  return `T${String(ofDay).padStart(2, '0')}:${minute ?? '00'}${shift.replace('−', '-').toUpperCase()}`;
}
