/**
 * A date that need not be an instant: Extended Date/Time Format (Library of Congress, 4 February
 * 2019; ISO 8601-2:2019), levels 0 and 1. Years are astronomical (0 is 1 BC); months are 1 to 12.
 */
export type Edtf = EdtfDate | EdtfInterval;

/**
 * How sure the source is of the whole date: `?` uncertain, `~` approximate, `%` both. An interval
 * has none of its own; each of its ends does.
 */
export type Qualification = { readonly uncertain: boolean; readonly approximate: boolean };

/** 21 spring, 22 summer, 23 autumn, 24 winter. */
export type SeasonCode = 21 | 22 | 23 | 24;

/** What is allowed at an end of an interval. */
export type EdtfPoint = EdtfCalendarPoint | EdtfDateTime;

/** A day or a whole calendar period, without a time of day. */
export type EdtfCalendarPoint = Qualification &
  (
    | { readonly type: 'day'; readonly year: number; readonly month: number; readonly day: number }
    | { readonly type: 'month'; readonly year: number; readonly month: number }
    | { readonly type: 'season'; readonly year: number; readonly season: SeasonCode }
    /** Four digits, or `Y` and more than four. */
    | { readonly type: 'year'; readonly year: number }
  );

/** Unspecified digits, from the right. Level 1 does not allow them in intervals. */
export type EdtfUnspecified = Qualification &
  /** `1985-04-XX`: some day of a month. */
  (
    | { readonly type: 'unspecifiedDay'; readonly year: number; readonly month: number }
    /** `2004-XX`: some month of a year. */
    | { readonly type: 'unspecifiedMonth'; readonly year: number }
    /** `1985-XX-XX`: some day of a year. */
    | { readonly type: 'unspecifiedMonthAndDay'; readonly year: number }
    /** `201X` and `20XX`: some year from the first to the last, both inclusive. */
    | {
        readonly type: 'decade' | 'century';
        readonly firstYear: number;
        readonly lastYear: number;
      }
  );

/**
 * A date with a time of day, as written. In EDTF it has seconds and is not part of an interval;
 * precision to the minute (ISO 8601, reduced accuracy) and use at the ends of intervals are our
 * extension.
 */
export type EdtfDateTime = {
  readonly type: 'dateTime';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** 60 in a leap second; `null` when it is known to the minute. */
  readonly second: number | null;
  /** Minutes ahead of UTC, 0 for `Z`, `null` when no zone is written. */
  readonly shiftMinutes: number | null;
  readonly uncertain: false;
  readonly approximate: false;
};

export type EdtfDate = EdtfPoint | EdtfUnspecified;

/** `..`: the interval has no bound here. Nothing written: it has one that is not known. */
export type NoEnd = { readonly type: 'open' } | { readonly type: 'unknown' };

/** At least one end is a date. */
export type EdtfInterval = {
  readonly type: 'interval';
  readonly start: EdtfPoint | NoEnd;
  readonly end: EdtfPoint | NoEnd;
};

export const isPoint = (end: EdtfPoint | NoEnd): end is EdtfPoint =>
  end.type !== 'open' && end.type !== 'unknown';
