import { datesOf, type PlacedDate } from '../../../story/file/datesOf.ts';
import { zoneOfFile } from '../../../story/file/readDate.ts';
import type { Evidence } from '../../../story/file/schema.ts';
import { weekday } from '../../../time/day.ts';
import type { Bounds } from '../../../time/edtf/bounds.ts';
import { findWeekdays, type FoundWeekday } from '../../../time/words/findWeekdays.ts';
import type { Zone } from '../../../time/zone/zone.ts';
import { hasTime } from '../../../time/edtf/instants.ts';
import { boundsOfDate } from '../../dates/boundsOfDate.ts';
import { daysOfNight } from '../../dates/daysOfNight.ts';
import { edtfOfDate } from '../../dates/edtfOfDate.ts';
import { daysInWords } from '../../dates/daysInWords.ts';
import { dateBeside } from '../../dates/dateBeside.ts';
import { formatBoundsText } from '../../dates/formatBoundsText.ts';
import { weekdayFits } from '../../dates/weekdayFits.ts';
import { weekdayName } from '../../dates/weekdayName.ts';
import { yearsWithin } from '../../dates/yearsWithin.ts';
import { overlap } from '../../text/ranges.ts';
import { errorAt, languageOf, type CheckContext, type Rule } from '../context.ts';
import type { Problem } from '../problem.ts';

/**
 * Weekdays in the words that prove a date agree with the calendar: some day within the date's bounds
 * is that weekday, and so is the very day beside it, if there is one.
 *
 * Words may also prove a date by naming another one. So a weekday may instead be right for
 * - another event, or a publication, whose date the same words are evidence for;
 * - the day beside it ("Friday 8 December"), unless the date is called stated;
 * - nothing, when there is no day beside it and the date is only bounded ("on Thursday" in an
 *   article bounds its publication to the days after a Thursday), or another weekday in the same
 *   words is right ("on Friday, the day before Saturday's fair").
 *
 * A night is on two days, and is called by either.
 */
export const weekdays: Rule = (context) => {
  const dates = datesOf(context.story);
  const zone = zoneOfFile(context.story);
  return dates.flatMap((placed) => problemsOfDate({ ...context, zone }, placed, dates));
};

type Context = CheckContext & { zone: Zone };

function problemsOfDate(context: Context, placed: PlacedDate, all: readonly PlacedDate[]) {
  return placed.date.evidence.flatMap((evidence, i) => {
    const { exact } = evidence;
    const language = languageOf(context, evidence.article);
    const bounds = daysInWords(placed.date, [{ exact, language }], context.zone);
    if (!bounds) return [];
    const edtf = edtfOfDate(placed.date);
    const isTimed = edtf !== undefined && hasTime(edtf);
    const fits = (claim: Claim) => holds(claim, daysOfNight(exact, claim.found, bounds, isTimed));
    const claims = findWeekdays(exact, language).map((found): Claim => ({
      found,
      beside: dateBeside(exact, found, language),
    }));
    const isProved = claims.some(fits);
    return claims.flatMap((claim): Problem[] => {
      if (fits(claim) || isOfAnother(claim, evidence, placed, all)) return [];
      if (mayBeApart(claim, placed, bounds, isProved)) return [];
      const place = [...placed.place, 'evidence', i, 'exact'];
      return [errorAt(context, place, describeMisfit(claim, bounds))];
    });
  });
}

/** A weekday and the calendar date beside it, if there is one. */
interface Claim {
  found: FoundWeekday;
  beside: ReturnType<typeof dateBeside>;
}

function holds({ found, beside }: Claim, bounds: Bounds): boolean {
  return weekdayFits(found.weekday, beside, bounds);
}

/** Whether the words are evidence for something else's date, for which the weekday is right. */
function isOfAnother(
  claim: Claim,
  evidence: Evidence,
  placed: PlacedDate,
  all: readonly PlacedDate[],
): boolean {
  const words = {
    start: evidence.start + claim.found.start,
    end: evidence.start + claim.found.end,
  };
  return all.some(({ date, place }) => {
    if (place[0] === placed.place[0] && place[1] === placed.place[1]) return false;
    const shows = date.evidence.some(
      (one) => one.article === evidence.article && overlap(one, words),
    );
    const bounds = shows ? boundsOfDate(date) : undefined;
    return bounds !== undefined && isWithinAWeek(bounds) && holds(claim, bounds);
  });
}

/** Wider bounds contain every weekday and prove none. */
function isWithinAWeek({ earliest, latest }: Bounds): boolean {
  return earliest !== null && latest !== null && latest - earliest < 7;
}

function mayBeApart(
  { found, beside }: Claim,
  { date }: PlacedDate,
  bounds: Bounds,
  isProved: boolean,
): boolean {
  if (!beside) return date.basis === 'bounded' || isProved;
  if (date.basis === 'stated') return false;
  const years = beside.year === undefined ? yearsWithin(bounds) : [beside.year];
  const inYear = (year: number) => weekdayFits(found.weekday, { ...beside, year }, anyDay);
  return years === undefined || years.some(inYear);
}

const anyDay: Bounds = { earliest: null, latest: null };

function describeMisfit({ found, beside }: Claim, bounds: Bounds): string {
  const days = formatBoundsText(bounds);
  const said = `"${found.text}"${beside ? ` and the day beside it` : ''}`;
  const name = weekdayName(found.weekday);
  return bounds.earliest !== null && bounds.earliest === bounds.latest
    ? `${said} does not agree with ${days}, which is a ${weekdayName(weekday(bounds.earliest))}; give the day that the words mean`
    : `${said} does not agree with ${days}: no ${name} falls within them; give the days that the words mean`;
}
