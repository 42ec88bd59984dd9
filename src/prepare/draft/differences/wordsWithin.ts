import type { Words } from '../../find/dates/foundDate.ts';
import { codePointsOf } from '../../text/codePoints.ts';

/**
 * Some words of a clause, with their position in the article's file.
 *
 * @param units UTF-16 units of the clause's text
 */
export function wordsWithin(clause: Words, units: { start: number; end: number }): Words {
  const points = codePointsOf(clause.text);
  return {
    start: clause.start + points.atUnit(units.start),
    end: clause.start + points.atUnit(units.end),
    text: clause.text.slice(units.start, units.end),
  };
}
