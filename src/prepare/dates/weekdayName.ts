import type { Weekday } from '../../time/day.ts';

const names = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
} as const;

/** A weekday's name for messages. */
export function weekdayName(weekday: Weekday): string {
  return names[weekday];
}
