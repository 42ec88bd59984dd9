import type { Range } from '../../text/ranges.ts';
import type { UndatedPhrase } from './foundDate.ts';
import { noSuchDate } from './resolve/resolution.ts';

/** What a text gives as a date although the calendar has none, such as “30 February”. */
export interface ImpossibleDate extends Range {
  message: string;
}

/** The impossible dates among phrases that were left undated, each with what to say of it. */
export function impossibleDates(undated: readonly UndatedPhrase[]): ImpossibleDate[] {
  return undated
    .filter(({ why }) => why === noSuchDate)
    .map(({ start, end, text }) => ({
      start,
      end,
      message: `“${text.replaceAll(/\s+/g, ' ')}” is a date that does not exist, so nothing is dated by it`,
    }));
}
