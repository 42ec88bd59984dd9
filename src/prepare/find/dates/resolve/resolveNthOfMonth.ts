import { calendarDay } from '../../../../time/day.ts';
import type { Meaning } from '../meaning.ts';
import { nthDay } from './nthDay.ts';
import {
  failed,
  noPublication,
  noSuchDate,
  type Reference,
  type Resolution,
} from './resolution.ts';
import { stretchAround } from './stretch.ts';

/** “The choir sings on the first Monday of the month” is true of every month. */
const everyMonth = 'it leaves open of which month';

/**
 * “The first Monday of next month”. “Of the month” means the one that the text has reached, or that
 * of the publication, if the verb tells of one day and that day can be it.
 */
export function resolveNthOfMonth(
  { n, weekday, offset }: Extract<Meaning, { kind: 'nthOfMonth' }>,
  { today, tense, named }: Reference,
): Resolution {
  if (offset === undefined && tense === 'unknown') return failed(everyMonth);
  const told = offset === undefined ? named.find(({ unit }) => unit === 'month') : undefined;
  const from = told?.first ?? today;
  if (from === undefined) return failed(noPublication);
  const { year, month } = calendarDay(stretchAround(from, 'month', offset ?? 0).first);
  const stretch = nthDay(
    { kind: 'nth', month, n, ...(weekday === undefined ? {} : { weekday }) },
    year,
  );
  if (!stretch) return failed(noSuchDate);
  const isWrongSide =
    today !== undefined && (tense === 'past' ? stretch.first > today : stretch.first < today);
  if (offset === undefined && isWrongSide) return failed(everyMonth);
  if (!told) return { ok: true, stretch, source: 'publication' };
  return { ok: true, stretch, source: 'text', from: told.words };
}
