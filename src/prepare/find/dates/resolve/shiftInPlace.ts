import { ianaZone } from '../../../../time/zone/ianaZone.ts';
import { clockReading } from '../../../../time/zone/instant.ts';

const digits = (n: number) => String(n).padStart(2, '0');

/**
 * The UTC offset of a place's clocks at a time of day, as EDTF writes it: `-05:00` for New York in
 * winter. '' if no such place is known.
 *
 * @param place an IANA name
 * @param day a day number
 * @param minute of that day
 */
export function shiftInPlace(place: string, day: number, minute: number): string {
  const zone = ianaZone(place);
  if (!zone) return '';
  const shift = zone.shiftAt(clockReading(day, minute * 60, zone).first) / 60;
  const size = Math.abs(shift);
  return `${shift < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
}
