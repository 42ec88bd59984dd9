import { datesOf, type PlacedDate } from '../../../story/file/datesOf.ts';
import { zoneOfFile } from '../../../story/file/readDate.ts';
import type { Edtf } from '../../../time/edtf/edtf.ts';
import { hasTime } from '../../../time/edtf/instants.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import type { Zone } from '../../../time/zone/zone.ts';
import { clockFits } from '../../dates/clockFits.ts';
import { findClockTimes, type ClockTime } from '../../dates/findClockTimes.ts';
import { leewayOf } from '../../dates/leewayOf.ts';
import { errorAt, languageOf, type CheckContext, type Rule } from '../context.ts';
import type { Problem } from '../problem.ts';

/**
 * Times of day in the words that show a date agree with its EDTF, where that tells a time: at least
 * one of them does. Words may also show a date by a time that it is counted from (“two hours after
 * the 4 pm meeting”); then nothing is said.
 */
export const clockTimes: Rule = (context) => {
  const zone = zoneOfFile(context.story);
  return datesOf(context.story).flatMap((placed) => problemsOfDate(context, placed, zone));
};

function problemsOfDate(context: CheckContext, placed: PlacedDate, zone: Zone): Problem[] {
  const parsed = parseEdtf(placed.date.edtf);
  if (!parsed.ok || !hasTime(parsed.date)) return [];
  const claims = placed.date.evidence.flatMap(({ exact, article }, i) => {
    const language = languageOf(context, article);
    return findClockTimes(exact, language).map((time) => ({ exact, time, language, i }));
  });
  const [first] = claims;
  if (!first || claims.some((claim) => holds(claim, parsed.date, zone))) return [];
  if (placed.date.basis !== 'stated' && claims.some(({ exact }) => countsFrom.test(exact)))
    return [];
  const said = JSON.stringify(first.exact.slice(first.time.start, first.time.end));
  const message = `${said} does not agree with ${placed.date.edtf}; give the time that the words mean`;
  return [errorAt(context, [...placed.place, 'evidence', first.i, 'exact'], message)];
}

type Claim = { exact: string; time: ClockTime; language: string };

function holds({ exact, time, language }: Claim, edtf: Edtf, zone: Zone): boolean {
  const said = exact.slice(time.start, time.end);
  // Half of the day is told by am and pm, by a zero before it, and in languages that count to 24.
  const mayBeEvening = language.startsWith('en') && /^[1-9]:\d\d$|^1[0-2]:\d\d$/.test(said.trim());
  const { hour, minute } = time;
  return clockFits(
    { hour, minute, zone: time.zone, mayBeEvening },
    edtf,
    zone,
    leewayOf(exact, time),
  );
}

/** A length of time, from which and the time beside it a date may be counted. */
const countsFrom =
  /\b(?:hours?|minutes?|half an hour)\s(?:after|before|later|earlier|into)|(?:Stunden?|Minuten?)\s(?:nach|vor|später|zuvor)|(?:heures?|minutes?|demi-heure)\s(?:après|avant|plus tard)/iu;
