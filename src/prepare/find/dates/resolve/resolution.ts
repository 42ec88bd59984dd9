import type { Tense } from '../language/grammar.ts';
import type { Stretch } from './stretch.ts';

/** A date that the text has named, with its words. */
export interface NamedDate extends Stretch {
  readonly words: string;
  /** Whether the text only mentions it ("since Friday", "was due on Friday") and tells of another. */
  readonly inPassing?: boolean;
  /** Whether it is the day on which somebody said something ("police said on Monday"). */
  readonly isOfReport?: boolean;
  /** Whether words in front of it say that its night is meant: "the night of 31 October". */
  readonly isNightOf?: boolean;
  /** The index of its sentence in the text. */
  readonly index: number;
  /** The index of its paragraph. */
  readonly paragraph: number;
}

/** What a phrase's date is counted from. */
export interface Reference {
  /** The day of publication; `undefined` when unknown. */
  readonly today: number | undefined;
  /** The dates that the text has named before, latest first, as long as they are near enough. */
  readonly named: readonly NamedDate[];
  /** The index of the phrase's own paragraph. */
  readonly paragraph: number;
  readonly tense: Tense;
  /** Whether it was planned ("was due on Friday"), so that the day may be over or not. */
  readonly wasPlanned?: boolean;
}

/** How a date is known: from its own words, the publication, or a date named before it. */
export type Source = 'words' | 'publication' | 'text';

export type Resolution =
  | {
      readonly ok: true;
      readonly stretch: Stretch;
      readonly source: Source;
      /**
       * The words of the preceding date that it is counted from; omitted when it is not counted from
       * one.
       */
      readonly from?: string;
      readonly contradiction?: string;
      /** Its words name another date, from which they count. */
      readonly isCounted?: true;
      /** The day on which its words were written, if that is another than the publication's. */
      readonly writtenOn?: number;
    }
  | { readonly ok: false; readonly why: string };

export const failed = (why: string): Resolution => ({ ok: false, why });

/** Marks a date as counted from a date of the text. */
export const fromText = (resolution: Resolution, { words }: NamedDate): Resolution =>
  resolution.ok ? { ...resolution, from: words } : resolution;

/**
 * The named dates that a tense allows: nothing in the future happens on a day that is over, and
 * nothing in the past has happened on a day that is still to come.
 */
export function possibleBy({ named, tense, today }: Reference): readonly NamedDate[] {
  if (today === undefined || tense === 'unknown') return named;
  return named.filter(({ first, last }) => (tense === 'future' ? last >= today : first <= today));
}

export const noPublication = 'no publication date is known to count from';
export const severalDays = 'the words before it name several days, not one after the other';
export const noNamedDate = 'no date is named before it to count from';
export const noSuchDate = 'the calendar has no such date';
