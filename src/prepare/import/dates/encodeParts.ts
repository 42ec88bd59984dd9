import type { DateParts } from './dateParts.ts';

/**
 * Encodes a date's parts as EDTF; the result may still not be a day of the calendar. `null` if the
 * parts have no year.
 */
export function encodeParts(parts: DateParts, mark = ''): string | null {
  if (parts.century !== undefined && parts.century < 0) {
    return [parts.century + 1, parts.century + 100]
      .map((year) => encodeYear(year) + mark)
      .join('/');
  }
  if (parts.century !== undefined) return `${pad(parts.century / 100, 2)}XX${mark}`;
  if (parts.decade !== undefined) return `${pad(parts.decade / 10, 3)}X${mark}`;
  const { year, month, day, season, time } = parts;
  if (year === undefined) return null;
  const first = encodeYear(year);
  if (season !== undefined) return `${first}-${season}${mark}`;
  const months = monthsOf(parts);
  if (months) return months.map((one) => `${first}-${pad(one, 2)}${mark}`).join('/');
  if (month === undefined) return day === undefined ? first + mark : null;
  if (day === undefined) return `${first}-${pad(month, 2)}${mark}`;
  const date = `${first}-${pad(month, 2)}-${pad(day, 2)}`;
  // EDTF cannot qualify a time, so an uncertain one is given as the day.
  return time === undefined || mark !== '' ? date + mark : `${date}T${encodeTime(time)}`;
}

/** The first and the last month of a quarter or half of a year. */
function monthsOf({ quarter, half }: DateParts): readonly [number, number] | undefined {
  if (quarter !== undefined) return [quarter * 3 - 2, quarter * 3];
  return half === undefined ? undefined : [half * 6 - 5, half * 6];
}

/** To the minute: seconds are dropped. */
function encodeTime({ hour, minute, zone }: NonNullable<DateParts['time']>): string {
  return `${pad(hour, 2)}:${pad(minute, 2)}${zone}`;
}

function encodeYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');
