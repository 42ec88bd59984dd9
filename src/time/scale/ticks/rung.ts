import type { Stretch } from '../axis.ts';

export type CalendarUnit = 'year' | 'month' | 'day';

export type ClockUnit = 'hour' | 'minute';

export type TickUnit = CalendarUnit | ClockUnit;

/**
 * How closely ticks follow one another: every `stride` years (…, 100, 50, 10, 5, 1), every quarter or
 * month, the 1st and 15th of the month, every 7th day of it, every day, every 12, 6, 3 or 1 hours, every
 * 30, 15, 5 or 1 minutes. Each rung's ticks are among the next's.
 */
export type Rung<Unit = TickUnit> = { readonly unit: Unit; readonly stride: number };

/** What a tick may name: a year, a month, a day, an hour or a minute. */
export type Period = Stretch & {
  readonly rung: Rung;
  readonly year: number;
  /** `month` and `day` are 1 where the unit is wider. */
  readonly month: number;
  readonly day: number;
  /** Minutes of the day, as the clocks show them; 0 where the unit is wider. */
  readonly minute: number;
  /** Minutes ahead of UTC; told where clocks show a time twice. Null: they do not. */
  readonly shiftMinutes: number | null;
  /** Where the next tick of its rung is: `to`, or later when the rung leaves some out. */
  readonly nextTick: number;
};
