import type { Tense } from '../language/grammar.ts';
import type { Stretch } from './stretch.ts';

/** What a phrase's date is counted from. */
export interface Reference {
  /** The day of publication; undefined: unknown. */
  readonly today: number | undefined;
  /** The date that the text named last, if that is near enough. */
  readonly named: Stretch | undefined;
  readonly tense: Tense;
}

/** Whence a date is known: its own words, the publication, or a date named before it. */
export type Source = 'words' | 'publication' | 'text';

export type Resolution =
  | {
      readonly ok: true;
      readonly stretch: Stretch;
      readonly source: Source;
      readonly contradiction?: string;
    }
  | { readonly ok: false; readonly why: string };

export const failed = (why: string): Resolution => ({ ok: false, why });

export const noPublication = 'no publication date is known to count from';
export const noNamedDate = 'no date is named before it to count from';
export const noSuchDate = 'the calendar has no such date';
