import { formatDay } from '../../../time/dayText.ts';

/**
 * Excel's day 25569 is 1970-01-01. Its numbers before 61 count a 29 February 1900 that never
 * existed.
 */
const excelEpoch = 25_569;
const firstSure = 61;

/** Whether a number can only be Excel's number of a day: years have four digits. */
export function isExcelDay(text: string): boolean {
  return /^\d{5}(?:\.\d+)?$/.test(text) && Number(text) >= firstSure;
}

/** EDTF of Excel's number of a day (in its 1900 date system), to the minute if it has a fraction. */
export function encodeExcelDay(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const day = Math.floor(serial) - excelEpoch + (minutes === 1440 ? 1 : 0);
  return encodeMinute(day, minutes === 1440 ? 0 : minutes);
}

/** EDTF of a date cell, which is a time in UTC; midnight stands for the whole day. */
export function encodeDateCell(date: Date): string {
  const minutes = Math.round(date.getTime() / 60_000);
  const day = Math.floor(minutes / 1440);
  return encodeMinute(day, minutes - day * 1440);
}

function encodeMinute(day: number, minutes: number): string {
  const date = formatDay(day);
  if (minutes === 0) return date;
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const two = (n: number) => String(n).padStart(2, '0');
