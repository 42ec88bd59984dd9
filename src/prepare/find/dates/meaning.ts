import type { Weekday } from '../../../time/day.ts';

/** Stretches of the calendar that words name. A week begins on Monday. */
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

/** What a word such as "last" or "next" asks for; `bare`: the tense decides. */
export type Relation = 'bare' | 'last' | 'this' | 'next';

/** What comes back every year: words that name it leave the year open. */
export type Yearly =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  | { readonly kind: 'season'; readonly season: 1 | 2 | 3 | 4 }
  | { readonly kind: 'quarter'; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'half'; readonly half: 1 | 2 }
  /** The nth of a month's days, or of its Mondays where a weekday is given; -1: the last. */
  | { readonly kind: 'nth'; readonly month: number; readonly n: number; readonly weekday?: Weekday }
  | { readonly kind: 'named'; readonly name: string };

/** Which year of what comes back every year. */
export type WhichYear =
  | { readonly year: number }
  /** Counted from the year of publication: "May last year" is -1. */
  | { readonly yearOffset: number }
  | { readonly relation: Relation }
  /** That of the date named last: "December of that year". */
  | { readonly ofText: true };

/** Hour 0 to 23, minute 0 to 59, the zone as EDTF writes it or ''. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
  /** The IANA name of a zone whose shift depends on the day; absent: none. */
  readonly place?: string;
}

/** What a phrase means, before anything is counted from a publication date. */
export type Meaning = MeaningKind & {
  /** "about", "circa": EDTF's `~`. */
  readonly approximate?: boolean;
  /** The weekday that is named beside a date. */
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
      /** Of the week so many weeks from that of the publication: "Friday last week" is -1. */
      readonly weekOffset?: number;
      /** So many weeks beyond the one that the relation leads to: “a week from Monday” is 1. */
      readonly weeks?: number;
      /** The first one after, or last one before, a date named earlier in the text. */
      readonly fromText?: boolean;
    }
  /** So many units before or after the publication, or a date named earlier in the text. */
  | {
      readonly kind: 'shifted';
      readonly unit: Unit;
      readonly offset: number;
      readonly from: 'publication' | 'text' | 'textOrPublication';
      /** The day in that unit: its number, or the one counted from ("a year ago today"). */
      readonly day?: number | 'same';
    }
  /**
   * In another year, what corresponds to the week, month, quarter or half that the text is at;
   * without a `unit` whichever it is. A year counted from that of the text, or its number.
   */
  | {
      readonly kind: 'counterpart';
      readonly unit?: Unit;
      readonly which: { readonly year: number } | { readonly yearOffset: number };
    }
  /** The weekend nearest by tense; `ahead`: the coming one where no tense is known. */
  | { readonly kind: 'weekend'; readonly ahead?: boolean }
  | { readonly kind: 'interval'; readonly start: Meaning; readonly end: Meaning }
  /** The stretch in which a day lies: "the week of 4 March". */
  | { readonly kind: 'around'; readonly unit: Unit; readonly day: Meaning }
  /** So many days before or after a day that the words name: “the day after Christmas”. */
  | { readonly kind: 'moved'; readonly day: Meaning; readonly offset: number }
  /** A time of day; `day` null: the day that the text is at. */
  | {
      readonly kind: 'timed';
      readonly day: Meaning | null;
      /** Null: it is open which, as of a day's two midnights. */
      readonly clock: Clock | null;
    }
  /** It dates something, and cannot be dated. */
  | { readonly kind: 'undated'; readonly why: string }
  /** Words that look like a date and are none. */
  | { readonly kind: 'none' };
