import type { Weekday } from '../../../time/day.ts';

/** Periods of the calendar that words name. A week begins on Monday. */
export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** What a word such as "last" or "next" calls for; `bare`: the tense decides. */
export type Relation = 'bare' | 'last' | 'this' | 'next';

/** What recurs every year: words that name it leave the year open. */
export type Yearly =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  | { readonly kind: 'season'; readonly season: 1 | 2 | 3 | 4 }
  | { readonly kind: 'quarter'; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'half'; readonly half: 1 | 2 }
  /** The nth of a month's days, or of its Mondays and so on if a weekday is given; -1: the last. */
  | { readonly kind: 'nth'; readonly month: number; readonly n: number; readonly weekday?: Weekday }
  | { readonly kind: 'named'; readonly name: string };

/** Which year of something that recurs every year. */
export type WhichYear =
  /** The nearest to the publication, unless a past tense looks back. */
  | { readonly isNearest: true }
  | { readonly year: number }
  /** Counted from the year of publication: "May last year" is -1. */
  | { readonly yearOffset: number }
  | { readonly relation: Relation }
  /** The first one after, or the last one before, the last named date: “the following spring”. */
  | { readonly fromText: 'after' | 'before' }
  /** The year of the last named date: "December of that year". */
  | { readonly ofText: true };

/** Hour 0 to 23, minute 0 to 59, the zone as EDTF writes it, or ''. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
  /** The IANA name of a zone whose shift depends on the day; omitted when there is none. */
  readonly place?: string;
}

/** What a phrase means, before anything is counted from a publication date. */
export type Meaning = MeaningKind & {
  /** "about", "circa": EDTF's `~`. */
  readonly approximate?: boolean;
  /** The weekday named beside a date. */
  readonly beside?: Weekday;
};

type MeaningKind =
  | { readonly kind: 'yearly'; readonly what: Yearly; readonly which: WhichYear }
  | { readonly kind: 'year'; readonly year: number }
  /** The first year of a decade, 1990, or of a century, 1900. */
  | { readonly kind: 'years'; readonly unit: 'decade' | 'century'; readonly first: number }
  | {
      readonly kind: 'weekday';
      readonly weekday: Weekday;
      readonly relation: Relation;
      /** In the week this many weeks from that of the publication: "Friday last week" is -1. */
      readonly weekOffset?: number;
      /** This many weeks beyond the one that the relation leads to: “a week from Monday” is 1. */
      readonly weeks?: number;
      /**
       * The first one after, or the last one before, a date named earlier in the text; with `this`,
       * on it or after it, and with `bare` too, but then only if such a date is named.
       */
      readonly fromText?: boolean;
    }
  /** This many units before or after the publication, or a date named earlier in the text. */
  | {
      readonly kind: 'shifted';
      readonly unit: Unit;
      readonly offset: number;
      /** `named`: a date of the text, also one that is still ahead of what the verb tells. */
      readonly from: 'publication' | 'text' | 'named' | 'textOrPublication';
      /** The day in that unit: its number, or that of the day counted from ("a year ago today"). */
      readonly day?: number | 'same';
    }
  /**
   * What corresponds, in another year, to the week, month, quarter or half that the text has
   * reached; without a `unit`, whichever of these it is. The year is counted from that of the text,
   * or is a number.
   */
  | {
      readonly kind: 'counterpart';
      readonly unit?: Unit;
      readonly which: { readonly year: number } | { readonly yearOffset: number };
      /** How many units from that of the publication if the text has reached none; omitted: 0. */
      readonly otherwise?: number;
    }
  /** The nearest weekend according to the tense; `ahead`: the coming one if no tense is known. */
  | { readonly kind: 'weekend'; readonly ahead?: boolean }
  | { readonly kind: 'interval'; readonly start: Meaning; readonly end: Meaning }
  /** The period that contains a day: "the week of 4 March". */
  | { readonly kind: 'around'; readonly unit: Unit; readonly day: Meaning }
  /**
   * This many days, months or years before or after a day that the words name: “the day after
   * Christmas”, “a year ago Tuesday”.
   */
  | {
      readonly kind: 'moved';
      readonly day: Meaning;
      readonly offset: number;
      readonly unit?: 'day' | 'month' | 'year';
    }
  /** “Labor Day weekend”: the weekend beside a day with a name, which is a key of resolve/namedDay. */
  | { readonly kind: 'longWeekend'; readonly name: string; readonly day: Meaning }
  /**
   * The nth of a month's days, or of its Mondays and so on; -1: the last. The month is counted from
   * that of the publication; without `offset` it is the one that the text has reached.
   */
  | {
      readonly kind: 'nthOfMonth';
      readonly n: number;
      readonly weekday?: Weekday;
      readonly offset?: number;
    }
  /** A day by its number alone, in the month that the text or the publication leads to. */
  | {
      readonly kind: 'dayOfMonth';
      readonly day: number;
      /** Whether only a date of the text tells the month. */
      readonly isOfText?: boolean;
    }
  /** A time of day; `day` is `null` for the day that the text has reached. */
  | {
      readonly kind: 'timed';
      readonly day: Meaning | null;
      /** `null` if it is left open, such as which of a day's two midnights is meant. */
      readonly clock: Clock | null;
      /** The time if only the half of the day is left open, which the text before it may tell. */
      readonly ofTwelve?: Clock;
      /** The hour that decides on which day it is, though the words name none: that of dawn. */
      readonly untold?: Clock;
    }
  /** Words that date something, which cannot be dated itself. */
  | { readonly kind: 'undated'; readonly why: string }
  /** Words that look like a date but are not one. */
  | { readonly kind: 'none' };
