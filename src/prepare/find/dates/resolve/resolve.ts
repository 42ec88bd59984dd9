import { weekday } from '../../../../time/day.ts';
import { weekdayName } from '../../../dates/weekdayName.ts';
import { dayInWords } from '../dayInWords.ts';
import type { Clock, Meaning } from '../meaning.ts';
import { approximately } from './approximately.ts';
import { clockAfter, dayOfTime } from './dayOfTime.ts';
import { failed, noSuchDate, type Reference, type Resolution } from './resolution.ts';
import { resolveCounterpart } from './resolveCounterpart.ts';
import { longWeekend } from './longWeekend.ts';
import { resolveDayOfMonth } from './resolveDayOfMonth.ts';
import { resolveNthOfMonth } from './resolveNthOfMonth.ts';
import { dayWithin, resolveShifted, resolveWeekend } from './resolveShifted.ts';
import { resolveWeekday, resolveWeekdays } from './resolveWeekday.ts';
import { resolveYearly } from './resolveYearly.ts';
import { shiftInPlace } from './shiftInPlace.ts';
import { dayStretch, stretchAround, stretchBetween, yearsStretch, yearStretch } from './stretch.ts';

/**
 * Returns the date that a meaning has when counted from a publication and from what the text has
 * named.
 */
export function resolve(meaning: Meaning, reference: Reference): Resolution {
  const resolution = resolveKind(meaning, reference);
  if (!resolution.ok) return resolution;
  const checked = meaning.beside ? checkWeekday(resolution, meaning, reference) : resolution;
  if (!checked.ok || !meaning.approximate) return checked;
  return { ...checked, stretch: { ...checked.stretch, edtf: approximately(checked.stretch.edtf) } };
}

function resolveKind(meaning: Meaning, reference: Reference): Resolution {
  switch (meaning.kind) {
    case 'yearly':
      return resolveYearly(meaning.what, meaning.which, reference);
    case 'year':
      return { ok: true, stretch: yearStretch(meaning.year), source: 'words' };
    case 'years':
      return { ok: true, stretch: yearsStretch(meaning.first, meaning.unit), source: 'words' };
    case 'weekday':
      return resolveWeekday(meaning, reference);
    case 'shifted':
      return resolveShifted(meaning, reference);
    case 'counterpart':
      return resolveCounterpart(meaning, reference);
    case 'weekend':
      return resolveWeekend(meaning.ahead === true, reference);
    case 'interval':
      return resolveInterval(meaning, reference);
    case 'around':
      return resolveAround(meaning, reference);
    case 'moved':
      return resolveMoved(meaning, reference);
    case 'longWeekend':
      return resolveLongWeekend(meaning, reference);
    case 'nthOfMonth':
      return resolveNthOfMonth(meaning, reference);
    case 'dayOfMonth':
      return resolveDayOfMonth(meaning, reference);
    case 'timed':
      return resolveTimed(meaning, reference);
    case 'undated':
      return failed(meaning.why);
    default:
      return failed('the words are no date');
  }
}

function resolveInterval(
  { start, end }: Extract<Meaning, { kind: 'interval' }>,
  reference: Reference,
): Resolution {
  const [from, to] =
    start.kind === 'weekday' && end.kind === 'weekday'
      ? resolveWeekdays(start, end, reference)
      : [resolve(start, reference), resolve(end, reference)];
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (to.stretch.last < from.stretch.first) return failed('it ends before it begins');
  const stretch = stretchBetween(from.stretch, to.stretch);
  const source = to.source === 'words' ? from.source : to.source;
  return { ...from, ...to, stretch, source };
}

function resolveAround(
  { unit, day }: Extract<Meaning, { kind: 'around' }>,
  reference: Reference,
): Resolution {
  const found = resolve(day, reference);
  return found.ok ? { ...found, stretch: stretchAround(found.stretch.first, unit) } : found;
}

function resolveLongWeekend(
  { name, day }: Extract<Meaning, { kind: 'longWeekend' }>,
  reference: Reference,
): Resolution {
  const found = resolve(day, reference);
  if (!found.ok) return found;
  const stretch = longWeekend(name, found.stretch.first);
  return stretch ? { ...found, stretch } : failed('it leaves open which days');
}

function resolveMoved(
  { day, offset, unit = 'day' }: Extract<Meaning, { kind: 'moved' }>,
  reference: Reference,
): Resolution {
  const found = resolve(day, reference);
  if (!found.ok) return found;
  const { first } = found.stretch;
  const around = stretchAround(first, unit, offset);
  // A month before 31 May is 30 April.
  const stretch =
    dayWithin(around, 'same', first) ?? (unit === 'month' ? dayStretch(around.last) : undefined);
  const isCounted = unit === 'day';
  return stretch ? { ...found, stretch, ...(isCounted ? { isCounted } : {}) } : failed(noSuchDate);
}

/** A time belongs to a day: its own, or the one that the text has reached. */
function resolveTimed(
  { day, clock: told, ofTwelve, untold }: Extract<Meaning, { kind: 'timed' }>,
  reference: Reference,
): Resolution {
  const clock = told ?? (ofTwelve && clockAfter(ofTwelve, reference)) ?? null;
  const found = day ? resolve(day, reference) : dayOfTime(clock ?? untold ?? null, reference);
  if (!found.ok || !clock || found.stretch.edtf.length !== 10) return found;
  const time = [clock.hour, clock.minute].map((part) => String(part).padStart(2, '0')).join(':');
  const zone = clock.zone || shiftInPlace(clock.place ?? '', found.stretch.first, minuteOf(clock));
  const edtf = `${found.stretch.edtf}T${time}${zone}`;
  return { ...found, stretch: { ...found.stretch, edtf } };
}

const minuteOf = ({ hour, minute }: Clock) => hour * 60 + minute;

type Found = Extract<Resolution, { ok: true }>;

/** Beyond half a year, another year is not what is meant; the weekday is wrong. */
const halfYear = 183;

/** A weekday beside a date decides between the nearby years; otherwise it may be a contradiction. */
function checkWeekday(found: Found, meaning: Meaning, reference: Reference): Resolution {
  const wanted = meaning.beside;
  const day = found.stretch.first;
  if (found.stretch.unit !== 'day' || wanted === undefined || weekday(day) === wanted) return found;
  if (meaning.kind === 'yearly' && reference.today !== undefined && 'relation' in meaning.which) {
    for (const relation of ['last', 'next'] as const) {
      const other = resolveYearly(meaning.what, { relation }, reference);
      if (!other.ok || Math.abs(other.stretch.first - reference.today) > halfYear) continue;
      if (weekday(other.stretch.first) === wanted) return other;
    }
  }
  const contradiction = `${dayInWords(day, false)} is a ${weekdayName(weekday(day))}, not a ${weekdayName(wanted)}`;
  return { ...found, contradiction };
}
