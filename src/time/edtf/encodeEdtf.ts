import type { Edtf, EdtfDate, EdtfDateTime, EdtfPoint, NoEnd, Qualification } from './edtf.ts';

const digits = (n: number, width: number) => String(Math.abs(n)).padStart(width, '0');

function encodeYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${digits(year, 4)}`;
}

/** `unit` years have one unspecified digit (10) or two (100). -2019 to -2010 is `-201X`. */
function encodeYears(firstYear: number, unit: 10 | 100): string {
  const width = unit === 10 ? 3 : 2;
  const known = digits(Math.trunc(firstYear / unit), width);
  return `${firstYear < 0 ? '-' : ''}${known}${'X'.repeat(4 - width)}`;
}

function encodeShift(minutes: number | null): string {
  if (minutes === null) return '';
  if (minutes === 0) return 'Z';
  const hours = Math.trunc(Math.abs(minutes) / 60);
  return `${minutes < 0 ? '-' : '+'}${digits(hours, 2)}:${digits(Math.abs(minutes) % 60, 2)}`;
}

function encodeDateTime(date: EdtfDateTime): string {
  const second = date.second === null ? [] : [date.second];
  const time = [date.hour, date.minute, ...second].map((n) => digits(n, 2)).join(':');
  return `T${time}${encodeShift(date.shiftMinutes)}`;
}

function encodeUnmarked(date: EdtfDate): string {
  switch (date.type) {
    case 'day':
      return `${encodeYear(date.year)}-${digits(date.month, 2)}-${digits(date.day, 2)}`;
    case 'dateTime':
      return encodeUnmarked({ ...date, type: 'day' }) + encodeDateTime(date);
    case 'month':
      return `${encodeYear(date.year)}-${digits(date.month, 2)}`;
    case 'season':
      return `${encodeYear(date.year)}-${date.season}`;
    case 'year':
      return encodeYear(date.year);
    case 'unspecifiedDay':
      return `${encodeYear(date.year)}-${digits(date.month, 2)}-XX`;
    case 'unspecifiedMonth':
      return `${encodeYear(date.year)}-XX`;
    case 'unspecifiedMonthAndDay':
      return `${encodeYear(date.year)}-XX-XX`;
    case 'decade':
      return encodeYears(date.firstYear, 10);
    default:
      return encodeYears(date.firstYear, 100);
  }
}

function encodeMark({ uncertain, approximate }: Qualification): string {
  if (uncertain) return approximate ? '%' : '?';
  return approximate ? '~' : '';
}

function encodeEnd(end: EdtfPoint | NoEnd): string {
  if (end.type === 'open') return '..';
  return end.type === 'unknown' ? '' : encodeUnmarked(end) + encodeMark(end);
}

/** The EDTF text of a date, as `parseEdtf` reads it. A zone is written `Z` or `+hh:mm`. */
export function encodeEdtf(edtf: Edtf): string {
  if (edtf.type === 'interval') return `${encodeEnd(edtf.start)}/${encodeEnd(edtf.end)}`;
  return encodeUnmarked(edtf) + encodeMark(edtf);
}
