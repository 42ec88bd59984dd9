import { daysInMonth, maxYear } from '../day.ts';
import type { EdtfDate, EdtfPoint, Qualification, SeasonCode } from './edtf.ts';
import { parseTime } from './parseTime.ts';
import { parseUnspecified } from './parseUnspecified.ts';
import { failure, success, type Result } from './result.ts';

const plainDate = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const longYear = /^Y(-?[1-9]\d{4,})$/;
const dateTime = /^(-?\d{4}-\d{2}-\d{2})T(.*)$/;

const marks: Readonly<Record<string, Qualification>> = {
  '?': { uncertain: true, approximate: false },
  '~': { uncertain: false, approximate: true },
  '%': { uncertain: true, approximate: true },
};
const unmarked = { uncertain: false, approximate: false } as const;

/** Says what is wrong with a text in none of the forms of EDTF, and what would be right. */
export type Explain = (text: string) => string;

/** Enough for readers; `explainDate` knows more, for those who write dates. */
export const notEdtf: Explain = (text) =>
  `“${text}” is not an EDTF date; write 2023-09-09, 2023-09 or 2023`;

/** One date, with or without a time of day: everything but an interval. */
export function parseDate(text: string, explain: Explain): Result<EdtfDate> {
  const withTime = dateTime.exec(text);
  if (withTime) return parseDateTime(withTime[1] ?? '', withTime[2] ?? '', explain);
  const mark = marks[text.slice(-1)];
  const date = mark ? text.slice(0, -1) : text;
  const quality = mark ?? unmarked;
  return (
    parsePlain(date, quality) ??
    parseUnspecified(date, quality) ??
    parseLongYear(date, quality) ??
    failure(explain(text))
  );
}

function parsePlain(text: string, quality: Qualification): Result<EdtfPoint> | null {
  const match = plainDate.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText, dayText] = match;
  if (yearText === '-0000') return failure('year -0000 does not exist; write 0000 for 1 BC');
  const year = Number(yearText);
  if (monthText === undefined) return success({ type: 'year', year, ...quality });
  const month = Number(monthText);
  const isMonth = month >= 1 && month <= 12;
  if (!isMonth && dayText !== undefined && !isSeason(month)) {
    return failure(`month ${monthText} does not exist; ${otherWayRound(yearText, month, dayText)}`);
  }
  if (month > 12 && month <= 41) return parseSeason(yearText, month, dayText, quality);
  if (!isMonth) {
    return failure(`month ${monthText} does not exist; write 01 to 12, or 21 to 24 for a season`);
  }
  if (dayText === undefined) return success({ type: 'month', year, month, ...quality });
  const days = daysInMonth(year, month);
  const day = Number(dayText);
  if (day < 1 || day > days) {
    return failure(
      `day ${dayText} does not exist in ${yearText}-${monthText}, which has ${days} days; write 01 to ${days}`,
    );
  }
  return success({ type: 'day', year, month, day, ...quality });
}

/** A month that would be a day, and a day that would be a month, have usually been swapped. */
function otherWayRound(yearText: string, month: number, dayText: string): string {
  const [year, day] = [Number(yearText), Number(dayText)];
  const isMeant = day >= 1 && day <= 12 && month >= 1 && month <= daysInMonth(year, day);
  return isMeant
    ? `write ${yearText}-${dayText}-${month} if ${month} is the day`
    : 'write 01 to 12';
}

const isSeason = (code: number): code is SeasonCode => code >= 21 && code <= 24;

function parseSeason(
  yearText: string,
  code: number,
  dayText: string | undefined,
  quality: Qualification,
): Result<EdtfPoint> {
  if (code < 21) {
    return failure(`month ${code} does not exist; write 01 to 12, or 21 to 24 for a season`);
  }
  if (!isSeason(code)) {
    return failure(
      `${code} for a part of the year (sub-year grouping) is EDTF level 2; write a season, 21 to 24, or the months as an interval`,
    );
  }
  if (dayText !== undefined) {
    return failure(`a season has no days; write ${yearText}-${code}, or a month 01 to 12`);
  }
  return success({ type: 'season', year: Number(yearText), season: code, ...quality });
}

function parseLongYear(text: string, quality: Qualification): Result<EdtfPoint> | null {
  const yearText = longYear.exec(text)?.[1];
  if (yearText === undefined) return null;
  const year = Number(yearText);
  if (Math.abs(year) > maxYear) {
    return failure(
      `year ${yearText} is out of reach; write at most ${String(maxYear).length} digits`,
    );
  }
  return success({ type: 'year', year, ...quality });
}

function parseDateTime(dateText: string, timeText: string, explain: Explain): Result<EdtfDate> {
  const date = parsePlain(dateText, unmarked);
  if (date === null) return failure(explain(dateText));
  if (!date.ok) return date;
  const time = parseTime(timeText);
  if (!time.ok) return time;
  if (date.value.type !== 'day') return failure(explain(dateText));
  const { year, month, day } = date.value;
  return success({ type: 'dateTime', year, month, day, ...time.value, ...unmarked });
}
