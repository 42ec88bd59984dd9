import { zoneOf } from '../../dates/clock/clockZones.ts';
import type { DateParts } from './dateParts.ts';

type Time = NonNullable<DateParts['time']>;

const clock =
  /(?:^|[\s,t])(?:at |um |a |alle |om )?(\d{1,2})(?:[:.h](\d{2}))(?::(\d{2})(?:[.,]\d+)?)?(?:\s*(a\.?m\.?|p\.?m\.?))?(?:\s*(?:uhr|hrs?|h)\b)?\s*\(?(z|utc|gmt|[+-]\d{2}:?\d{2}|[a-z]{3,4}(?=\)?$))?\)?$/;
const hourAlone =
  /(?:^|[\s,])(?:at |um |a |om )?(\d{1,2})\s*(?:(a\.?m\.?|p\.?m\.?)|(uhr|h))(?:\s*\(?([a-z]{3,4})\)?)?$/;

const noon =
  /[\s,](?:at |um |a |alle |om )?(?:12 ?(?:uhr )?)?(?:noon|midday|mittags?|midi|mediodia|mezzogiorno|meio-dia)$/;

/** "2:33 pm edt, may 3, 2031", "14:05 uhr, 3. mai 2031": a time with its date behind it. */
const timeFirst =
  /^(\d{1,2}(?:[:h]\d{2}){1,2}[^,\d]{0,14}|\d{1,2} ?(?:a\.?m\.?|p\.?m\.?|uhr)(?: [a-z]{3,4})?),? (?:on |am |le |el )?(?=.*\d{2})(.+)$/;

/**
 * Takes the time of day from the end or the beginning of a folded date: `14:30`, `2.30 pm`, `14h30`, `9 Uhr`, `noon`,
 * optionally followed by `Z`, `UTC`, `EDT` or an offset. Returns `undefined` when the date has none, `null`
 * if no clock shows it.
 */
export function takeTime(entered: string): { rest: string; time: Time } | undefined | null {
  const text = entered.replace(
    timeFirst,
    (_, time: string, date: string) => `${date} ${time.trim()}`,
  );
  const midday = noon.exec(text);
  if (midday) return taken(text, midday.index, '12', '00', '0', undefined, undefined);
  const match = clock.exec(text);
  if (match && isZone(match[5]) && !looksLikeDate(text, match.index, match[0])) {
    const [, hour = '', minute = '', second = '0', half, zone] = match;
    return taken(text, match.index, hour, minute, second, half, zone);
  }
  const alone = hourAlone.exec(text);
  if (!alone || !isZone(alone[4])) return undefined;
  return taken(text, alone.index, alone[1] ?? '', '00', '0', alone[2], alone[4]);
}

/** Names of zones whose offset is known whatever the day: `EDT`, `MESZ`, but not `ET` or `IST`. */
const isZone = (zone: string | undefined) =>
  zone === undefined || !/^[a-z]{2,}$/.test(zone) || zoneOf(zone.toUpperCase(), '').zone !== '';

/** `3.05` at the beginning is a day and a month. */
function looksLikeDate(text: string, at: number, found: string): boolean {
  return (
    at === 0 ||
    (found.includes('.') && !/uhr|m\.?$|h/.test(found) && !/\d{4}/.test(text.slice(0, at)))
  );
}

function taken(
  text: string,
  at: number,
  hourText: string,
  minuteText: string,
  secondText: string,
  half: string | undefined,
  zone: string | undefined,
): { rest: string; time: Time } | null {
  const hour = onClock(Number(hourText), half);
  const [minute, second] = [Number(minuteText), Number(secondText)];
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return null;
  const rest = text.slice(0, at).replace(/[\s,]+$/, '');
  return { rest, time: { hour, minute, second, zone: encodeZone(zone) } };
}

function onClock(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}

function encodeZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  const named = zoneOf(zone.toUpperCase(), '').zone;
  if (named !== '') return named;
  if (/^[a-z]/.test(zone) || /^[+-]00:?00$/.test(zone)) return 'Z';
  return zone.replace(/^(...):?(..)$/, '$1:$2');
}
