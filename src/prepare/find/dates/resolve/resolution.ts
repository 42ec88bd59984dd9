import type { Tense } from '../language/grammar.ts';
import type { Stretch } from './stretch.ts';

/** A date that the text has named, with its words. */
export interface NamedDate extends Stretch {
  readonly words: string;
}

/** What a phrase's date is counted from. */
export interface Reference {
  /** The day of publication; undefined: unknown. */
  readonly today: number | undefined;
  /** The dates that the text named before, the last one first, as far as they are near enough. */
  readonly named: readonly NamedDate[];
  readonly tense: Tense;
}

/** Whence a date is known: its own words, the publication, or a date named before it. */
export type Source = 'words' | 'publication' | 'text';

export type Resolution =
  | {
      readonly ok: true;
      readonly stretch: Stretch;
      readonly source: Source;
      /** The words of the date before it that it is counted from; absent: it is from none. */
      readonly from?: string;
      readonly contradiction?: string;
    }
  | { readonly ok: false; readonly why: string };

export const failed = (why: string): Resolution => ({ ok: false, why });

/** What is counted from a date of the text. */
export const fromText = (resolution: Resolution, { words }: NamedDate): Resolution =>
  resolution.ok ? { ...resolution, from: words } : resolution;

/**
 * The named dates that a tense allows: what is to happen does not happen on a day that is over, nor
 * has anything happened on a day that is still to come.
 */
export function possibleBy({ named, tense, today }: Reference): readonly NamedDate[] {
  if (today === undefined || tense === 'unknown') return named;
  return named.filter(({ first, last }) => (tense === 'future' ? last >= today : first <= today));
}

export const noPublication = 'no publication date is known to count from';
export const noNamedDate = 'no date is named before it to count from';
export const noSuchDate = 'the calendar has no such date';
