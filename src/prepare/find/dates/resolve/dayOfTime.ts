import type { Clock } from '../meaning.ts';
import {
  failed,
  fromText,
  possibleBy,
  severalDays,
  type NamedDate,
  type Reference,
  type Resolution,
} from './resolution.ts';
import { resolveShifted } from './resolveShifted.ts';
import { dayStretch } from './stretch.ts';

/**
 * The day of a time of day that names none: the last day named, or that of the publication. After
 * an evening or a night, the small hours are those of the next day; in a night between two days, the
 * hour decides between them.
 *
 * @param clock null if the words leave open which time is meant
 */
export function dayOfTime(clock: Clock | null, reference: Reference): Resolution {
  const named = possibleBy(reference).filter(({ inPassing }) => !inPassing);
  const found = resolveShifted(
    { kind: 'shifted', unit: 'day', offset: 0, from: 'textOrPublication' },
    { ...reference, named },
  );
  if (!found.ok || found.source !== 'text') return found;
  if (goesBack(named)) return failed(severalDays);
  if (!clock) return found;
  const before = named.find(({ first }) => first === found.stretch.first);
  const day = before && dayAfter(before, clock.hour);
  if (!before || day === undefined || day > (reference.today ?? day)) return found;
  return fromText({ ...found, stretch: dayStretch(day) }, before);
}

/**
 * “He was arrested on Friday after a fire on Wednesday. At 6 pm …”: the last sentence with a day names
 * an earlier one after a later one, and the time may be of either. In a row of days told one after
 * the other it is of the last.
 */
function goesBack(named: readonly NamedDate[]): boolean {
  const days = named.filter(({ unit }) => unit === 'day');
  const told = days.filter(({ index }) => index === days[0]?.index);
  return told.some(({ first }, at) => first > (told[at - 1]?.first ?? first));
}

/** Until this hour of the morning a night goes on. */
const endOfNight = 6;
const nightOf = /night|evening|nacht|abend|nuit|soir|noche|notte|sera|noite|avond/iu;

/** The day of an hour that follows a date; undefined if it is the day of the date itself. */
function dayAfter({ first, last, words, edtf }: NamedDate, hour: number): number | undefined {
  if (last === first + 1 && nightOf.test(words)) return hour < 12 ? last : first;
  const isLate = nightOf.test(words) || Number(/T(\d{2})/u.exec(edtf)?.[1] ?? 0) >= 18;
  return first === last && isLate && hour < endOfNight ? first + 1 : undefined;
}
