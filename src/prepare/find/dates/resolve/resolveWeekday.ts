import { weekday as weekdayOf, type Weekday } from '../../../../time/day.ts';
import type { Meaning } from '../meaning.ts';
import {
  failed,
  noNamedDate,
  noPublication,
  possibleBy,
  type NamedDate,
  type Reference,
  type Resolution,
} from './resolution.ts';
import { dayStretch, stretchAround } from './stretch.ts';

type NamedWeekday = Extract<Meaning, { kind: 'weekday' }>;

/** "Was due on Saturday", said on a Sunday or Monday, means the one just over. In days. */
const justOver = 2;

/**
 * The day that a weekday's name means. On its own it is the nearest on or before the publication, or
 * the nearest on or after it if the tense is future.
 */
export function resolveWeekday(named: NamedWeekday, reference: Reference): Resolution {
  const { weekday, relation, weekOffset, weeks = 0, fromText } = named;
  if (fromText) return fromNamedDate(named, reference);
  const { today, tense } = reference;
  if (today === undefined) return failed(noPublication);
  if (weekOffset !== undefined) {
    return counted(stretchAround(today, 'week', weekOffset).first + weekday - 1);
  }
  if (relation === 'last') return counted(before(today - 1, weekday) + 7 * weeks);
  if (relation === 'next') return counted(after(today + 1, weekday) + 7 * weeks);
  if (relation === 'this') {
    return counted(tense === 'past' ? before(today, weekday) : after(today, weekday));
  }
  const over = before(today, weekday);
  const isOver = tense !== 'future' || (reference.wasPlanned && today - over <= justOver);
  return counted(isOver ? over : after(today, weekday));
}

/** "Tuesday through Thursday": a future tense places its beginning, any other its end. */
export function resolveWeekdays(
  start: NamedWeekday,
  end: NamedWeekday,
  reference: Reference,
): readonly [Resolution, Resolution] {
  const isAhead = reference.tense === 'future';
  const known = resolveWeekday(isAhead ? start : end, reference);
  if (!known.ok) return [known, known];
  const day = known.stretch.first;
  return isAhead
    ? [known, counted(after(day + 1, end.weekday))]
    : [counted(before(day - 1, start.weekday)), known];
}

const counted = (day: number): Resolution => ({
  ok: true,
  stretch: dayStretch(day),
  source: 'publication',
});

const whichWeek = 'it leaves open of which week';

const isDay = ({ unit }: NamedDate) => unit === 'day' || unit === 'weekend';

function fromNamedDate(meaning: NamedWeekday, reference: Reference): Resolution {
  const { weekday, relation } = meaning;
  const bare: NamedWeekday = { kind: 'weekday', weekday, relation: 'bare' };
  const { tense } = reference;
  const named = (tense === 'past' ? possibleBy(reference) : reference.named).find(isDay);
  if (!named) {
    if (relation === 'bare') return failed(whichWeek);
    return relation === 'this' ? resolveWeekday(bare, reference) : failed(noNamedDate);
  }
  const day =
    relation === 'last'
      ? before(named.first - 1, weekday)
      : after(relation === 'next' ? named.last + 1 : named.first, weekday);
  return { ok: true, stretch: dayStretch(day), source: 'text', from: named.words };
}

const before = (day: number, wanted: Weekday) => day - ((weekdayOf(day) - wanted + 7) % 7);
const after = (day: number, wanted: Weekday) => day + ((wanted - weekdayOf(day) + 7) % 7);
