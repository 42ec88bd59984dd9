import { findWeekdays } from '../../../../time/words/findWeekdays.ts';
import { findCalendarDates } from '../../../dates/findCalendarDates.ts';
import { codePointsOf } from '../../../text/codePoints.ts';
import type { Match } from '../match.ts';
import { matchesOfDates } from '../matchesOfDates.ts';
import type { Grammar } from './grammar.ts';

/**
 * For languages without a grammar of their own: calendar dates and weekdays by the names that `Intl`
 * knows, and nothing that has to be counted.
 *
 * @param tag BCP 47
 */
export const otherGrammar = (tag: string): Grammar => ({
  groups: [],
  find: (sentence) => [
    ...matchesOfDates(findCalendarDates(sentence, tag), sentence),
    ...weekdays(sentence, tag),
  ],
  before: /(?!)/,
  since: /(?!)/,
  until: /(?!)/,
  about: /(?!)/,
});

function weekdays(sentence: string, tag: string): Match[] {
  return findWeekdays(sentence, tag).map(({ weekday, start, text }) => {
    const from = (codePointsOf(sentence).slice(0, start) ?? '').length;
    const meaning = { kind: 'weekday', weekday, relation: 'bare' } as const;
    return { start: from, end: from + text.length, meaning };
  });
}
