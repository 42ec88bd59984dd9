import type { DateParts } from './dateParts.ts';

/**
 * Completes each end of a span with what only the other states: “3–5 May 2024”, “May 3–5, 2024”,
 * “May–June 2024”, “3 May 2024, 14:30–16:00”.
 */
export function fillFromOther(
  start: DateParts,
  end: DateParts,
): { start: DateParts; end: DateParts } {
  const year = start.year ?? end.year;
  const filledStart = { ...start, ...(year === undefined ? {} : { year }) };
  const filledEnd = { ...end };
  if (end.year === undefined && year !== undefined) filledEnd.year = year;
  if (start.month === undefined && start.day !== undefined && end.month !== undefined) {
    filledStart.month = end.month;
  }
  if (end.month === undefined && start.month !== undefined && end.day !== undefined) {
    filledEnd.month = start.month;
  }
  return { start: filledStart, end: filledEnd };
}
