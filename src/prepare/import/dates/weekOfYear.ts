import { dayNumber } from '../../../time/day.ts';
import { formatDay } from '../../../time/dayText.ts';

const written =
  /^(?:(?<year>\d{4})-?w(?<week>\d{1,2})(?:-(?<day>[1-7]))?|(?:week|wk|w|kw|kalenderwoche|woche|semaine|sem\.?|semana|settimana)\.? ?(?<later>\d{1,2})[ ,/-]{1,3}(?<of>\d{4}))$/;

/**
 * EDTF of a week, or of a day in it, as ISO 8601 counts weeks: the first contains the year's first
 * Thursday. `undefined` when the folded words do not name a week, or name one that the year does not
 * have.
 */
export function weekOfYear(text: string): string | undefined {
  const found = written.exec(text)?.groups;
  if (!found) return undefined;
  const year = Number(found['year'] ?? found['of']);
  const week = Number(found['week'] ?? found['later']);
  const start = mondayOfFirst(year) + (week - 1) * 7;
  if (week < 1 || start >= mondayOfFirst(year + 1)) return undefined;
  const day = found['day'];
  if (day !== undefined) return formatDay(start + Number(day) - 1);
  return `${formatDay(start)}/${formatDay(start + 6)}`;
}

/** 4 January is always in the first week; day 0, 1970-01-01, was a Thursday. */
function mondayOfFirst(year: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - ((((fourth + 3) % 7) + 7) % 7);
}
