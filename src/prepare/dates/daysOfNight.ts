import type { FoundWeekday } from '../../time/words/findWeekdays.ts';
import type { Bounds } from '../../time/edtf/bounds.ts';
import { codePointsOf } from '../text/codePoints.ts';

/** “Overnight into Saturday”, „in der Nacht auf Samstag“, « dans la nuit de vendredi à samedi ». */
const nightBefore =
  /(?:\b(?:overnight|night)\s(?:in)?to|\bnacht\s(?:auf|zum?)(?:\sden)?|\bnuit\s(?:de|du)\s[^.]{3,20}\s(?:à|au))\s$/iu;

/** “Midnight on Friday” may be either end of it. */
const midnightOf =
  /(?:\bmidnight(?:\son|\sof)?|\bmitternacht(?:\sam|\svon)?|\bminuit(?:\sle)?)\s$/iu;

/** “Friday night” goes on after midnight. */
const nightAfter =
  /^(?:\s(?:at\s)?night|nacht|\s(?:in\sder\s)?nacht|\s(?:dans\sla\s)?nuit)(?!\p{L})/iu;

/**
 * The days that a weekday may name which belongs to a night, given the days of the date that the
 * words prove: a night is on two days, and people call it by either.
 *
 * @param isTimed whether the date gives a time of day; without one nobody would call a day by the
 *   night before it
 */
export function daysOfNight(
  text: string,
  { start, end }: FoundWeekday,
  { earliest, latest }: Bounds,
  isTimed: boolean,
): Bounds {
  const points = codePointsOf(text);
  const before = points.slice(0, start) ?? '';
  const after = points.slice(end, points.length) ?? '';
  const isOfBefore = nightBefore.test(before);
  const isOfAfter = isTimed && (midnightOf.test(before) || nightAfter.test(after));
  return {
    earliest: earliest !== null && isOfAfter ? earliest - 1 : earliest,
    latest: latest !== null && isOfBefore ? latest + 1 : latest,
  };
}
