import { datesOf, type PlacedDate } from '../../../story/file/datesOf.ts';
import { zoneOfFile } from '../../../story/file/readDate.ts';
import type { Edtf } from '../../../time/edtf/edtf.ts';
import { hasTime } from '../../../time/edtf/instants.ts';
import type { Zone } from '../../../time/zone/zone.ts';
import { clockFits } from '../../dates/clockFits.ts';
import type { ClockTime } from '../../dates/clock/clockTime.ts';
import { edtfOfDate } from '../../dates/edtfOfDate.ts';
import { findBareTimes } from '../../dates/findBareTimes.ts';
import { findClockTimes } from '../../dates/findClockTimes.ts';
import { leewayOf } from '../../dates/leewayOf.ts';
import { errorAt, languageOf, type CheckContext, type Rule } from '../context.ts';
import type { Problem } from '../problem.ts';

/**
 * Times of day in the words that prove a date agree with its EDTF if that gives a time: at least one
 * of them does. Words may also prove a date by a time that it is counted from (“two hours after the
 * 4 pm meeting”); then nothing is said.
 */
export const clockTimes: Rule = (context) => {
  const zone = zoneOfFile(context.story);
  return datesOf(context.story).flatMap((placed) => problemsOfDate(context, placed, zone));
};

function problemsOfDate(context: CheckContext, placed: PlacedDate, zone: Zone): Problem[] {
  const edtf = edtfOfDate(placed.date);
  if (!edtf || !hasTime(edtf)) return [];
  const claims = placed.date.evidence.flatMap(({ exact, article }, i) => {
    const language = languageOf(context, article);
    const said = findClockTimes(exact, language);
    const times = said.length > 0 ? said : findBareTimes(exact, language);
    return times.map((time, n) => ({ exact, time, next: times[n + 1], previous: times[n - 1], i }));
  });
  const [first] = claims;
  if (!first || claims.some((claim) => holds(claim, edtf, zone))) return [];
  if (placed.date.basis !== 'stated' && claims.some(({ exact }) => countsFrom.test(exact)))
    return [];
  const said = JSON.stringify(first.exact.slice(first.time.start, first.time.end));
  const message = `${said} does not agree with ${placed.date.edtf}; give the time that the words mean`;
  return [errorAt(context, [...placed.place, 'evidence', first.i, 'exact'], message)];
}

type Claim = {
  exact: string;
  time: ClockTime;
  next: ClockTime | undefined;
  previous: ClockTime | undefined;
};

function holds({ exact, time, next, previous }: Claim, edtf: Edtf, zone: Zone): boolean {
  return clockFits(time, edtf, zone, leewayOf(exact, time, next, previous));
}

/** A length of time which, with the time beside it, a date may be counted from. */
const countsFrom =
  /\b(?:hours?|minutes?|half an hour)\s(?:after|before|later|earlier|into)|(?:Stunden?|Minuten?)\s(?:nach|vor|später|zuvor)|(?:heures?|minutes?|demi-heure)\s(?:après|avant|plus tard)/iu;
