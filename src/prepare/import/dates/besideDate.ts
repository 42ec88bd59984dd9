import { calendarDay, dayNumber, isCalendarDay } from '../../../time/day.ts';
import type { DateParts } from './dateParts.ts';
import { encodeParts } from './encodeParts.ts';
import { parseParts } from './parseParts.ts';
import type { FoundSpan } from './parseSpan.ts';
import { after, before } from './qualifyingWords.ts';
import { takeQualifiers } from './takeQualifiers.ts';

const beforeWords = new RegExp(`^(?:${before}) (.+)$`);
const afterWords = new RegExp(`^(?:${after}) (.+)$`);

/**
 * “Before May 2024” is a moment up to April, “after 1990” one from 1991 on. `undefined` if the text
 * is neither.
 */
export function besideDate(text: string): FoundSpan | undefined {
  const [earlier, later] = [beforeWords.exec(text)?.[1], afterWords.exec(text)?.[1]];
  const { rest, mark } = takeQualifiers(earlier ?? later ?? '');
  const parts = parseParts(rest);
  if (!parts || parts.time || (parts.season ?? parts.quarter) !== undefined) return undefined;
  const next = step(parts, earlier === undefined ? 1 : -1);
  const edtf = next && encodeParts(next, mark);
  if (!edtf) return undefined;
  return { edtf: earlier === undefined ? `${edtf}/..` : `../${edtf}`, extent: 'moment' };
}

/** The unit of the same size before or after this one. */
function step({ year, month, day }: DateParts, by: 1 | -1): DateParts | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) return { year: year + by };
  if (day !== undefined) {
    const date = { year, month, day };
    return isCalendarDay(date) ? calendarDay(dayNumber(date) + by) : undefined;
  }
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}
