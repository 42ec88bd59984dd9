import type { Stretch } from '../axis.ts';

export type CalendarUnit = 'year' | 'month' | 'day';

export type ClockUnit = 'hour' | 'minute';

export type TickUnit = CalendarUnit | ClockUnit;

/**
 * How closely ticks follow one another: every `stride` years (…, 100, 50, 10, 5, 1), every quarter
 * or month, the 1st and 15th of the month, every 7th day of it, every day, every 12, 6, 3 or 1
 * hours, every 30, 15, 5 or 1 minutes. Each rung's ticks are among those of the next.
 */
export type Rung<Unit = TickUnit> = { readonly unit: Unit; readonly stride: number };

/** What a tick may label: a year, a month, a day, an hour or a minute. */
export type Period = Stretch & {
  readonly rung: Rung;
  readonly year: number;
  /** `month` and `day` are 1 when the unit is wider. */
  readonly month: number;
  readonly day: number;
  /** Minutes of the day, as the clocks show them; 0 when the unit is wider. */
  readonly minute: number;
  /** Minutes ahead of UTC, given where clocks show a time twice; otherwise `null`. */
  readonly shiftMinutes: number | null;
  /** The start of the next tick on its rung: `to`, or later when the rung skips some. */
  readonly nextTick: number;
};
