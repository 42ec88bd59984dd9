import type { Clock } from '../meaning.ts';
import { afternoon, forenoon, night } from '../partsOfDay.ts';
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
  const named = toldOf(reference);
  const found = resolveShifted(
    { kind: 'shifted', unit: 'day', offset: 0, from: 'textOrPublication' },
    { ...reference, named },
  );
  if (!found.ok || found.source !== 'text') return found;
  if (goesBack(named)) return failed(severalDays);
  const evening = eveningBefore(named, found.stretch.first, clock, reference);
  if (evening) return fromText({ ...found, stretch: dayStretch(evening.first) }, evening);
  const before = named.find(({ first }) => first === found.stretch.first);
  const day = before && clock ? dayAfter(before, clock.hour) : undefined;
  if (!before || day === undefined || day > (reference.today ?? day))
    return hasComeBack(named, clock, reference) ? failed(severalDays) : found;
  return fromText({ ...found, stretch: dayStretch(day) }, before);
}

/**
 * “Fire broke out shortly after 10 pm last night. Four were missing at noon today. The lifeboat
 * arrived at 10.52 pm”: an hour of the evening that is over is last night’s, where that has been told.
 */
function eveningBefore(
  named: readonly NamedDate[],
  day: number,
  clock: Clock | null,
  { today, tense }: Reference,
): NamedDate | undefined {
  if (clock === null || clock.hour < startOfEvening) return undefined;
  if (tense !== 'past' || day !== today) return undefined;
  return named.find(
    (date) =>
      date.unit === 'day' &&
      date.first === day - 1 &&
      (isNight(date) || hourOf(date) >= startOfEvening),
  );
}

/** From this hour on a time is of an evening. */
const startOfEvening = 18;

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

/**
 * “He resigned on Thursday. The loss had been noticed on 2 June.” In the next paragraph “at 3 pm” may
 * be of either: what is told of an earlier day need not go on there. Nor need that of a day of which
 * a later hour has been told.
 */
function hasComeBack(
  [last, ...earlier]: readonly NamedDate[],
  clock: Clock | null,
  { paragraph }: Reference,
): boolean {
  if (!last || last.paragraph === paragraph) return false;
  const isBefore = clock !== null && clock.hour < hourOf(last);
  return isBefore || earlier.some(({ unit, first }) => unit === 'day' && first > last.last);
}

/** Of a date with a time of day; NaN if it has none. */
const hourOf = ({ edtf }: NamedDate) => Number(/T(\d{2})/u.exec(edtf)?.[1] ?? NaN);

/** The dates that a time may be of. What police “said on Monday” need not have happened then. */
function toldOf(reference: Reference): readonly NamedDate[] {
  const named = possibleBy(reference).filter(({ inPassing }) => !inPassing);
  const told = named.filter(({ isOfReport }) => !isOfReport);
  return told.some(({ unit }) => unit === 'day') ? told : named;
}

/** Up to this hour of the morning a night goes on. */
const endOfNight = 6;

/** The day of an hour that follows a date; undefined if it is the day of the date itself. */
function dayAfter(date: NamedDate, hour: number): number | undefined {
  const { first, last } = date;
  if (last === first + 1 && isNight(date)) return hour < 12 ? last : first;
  const isLate = isNight(date) || hourOf(date) >= startOfEvening;
  return first === last && isLate && hour <= endOfNight ? first + 1 : undefined;
}

const isNight = ({ words, isNightOf }: NamedDate) => isNightOf === true || night.test(words);

/**
 * “On Tuesday evening a fire broke out. At about six it was out”: the time that an hour of twelve
 * means after a date with a part of the day. `undefined` when no such date is named.
 */
export function clockAfter(ofTwelve: Clock, reference: Reference): Clock | undefined {
  const date = toldOf(reference).find(({ unit }) => unit === 'day');
  if (!date) return undefined;
  const hour = ofTwelve.hour % 12;
  const isNextDay = isNight(date) && hour <= endOfNight;
  if (isNextDay || forenoon.test(date.words)) return { ...ofTwelve, hour };
  if (isNight(date) || afternoon.test(date.words)) return { ...ofTwelve, hour: hour + 12 };
  return clockSoonAfter(ofTwelve, date);
}

/** “At 3.20 am … By eight o’clock” is told soon after, in hours. */
const soon = 6;

/** The hour of twelve that comes soon after the time of a date; `undefined` if neither does. */
function clockSoonAfter(ofTwelve: Clock, date: NamedDate): Clock | undefined {
  const before = hourOf(date);
  const hour = [ofTwelve.hour % 12, (ofTwelve.hour % 12) + 12].find((one) => {
    const gap = (one - before + 24) % 24;
    return gap > 0 && gap <= soon;
  });
  return hour === undefined ? undefined : { ...ofTwelve, hour };
}
