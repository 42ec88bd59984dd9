import { calendarDay } from '../../../../time/day.ts';
import type { Relation, WhichYear, Yearly } from '../meaning.ts';
import { namedDay } from './namedDay.ts';
import { nthDay } from './nthDay.ts';
import {
  failed,
  fromText,
  noNamedDate,
  noPublication,
  noSuchDate,
  type Reference,
  type Resolution,
  type Source,
} from './resolution.ts';
import {
  dateStretch,
  halfStretch,
  monthStretch,
  quarterStretch,
  seasonStretch,
  type Stretch,
} from './stretch.ts';

/** The date of something that recurs every year, in the year that its words and its tense mean. */
export function resolveYearly(what: Yearly, which: WhichYear, reference: Reference): Resolution {
  if ('year' in which) return found(inYear(what, which.year), 'words');
  if ('ofText' in which) {
    const [named] = reference.named;
    if (!named) return failed(noNamedDate);
    return fromText(found(inYear(what, calendarDay(named.first).year), 'text'), named);
  }
  if ('fromText' in which) return besideNamed(what, which.fromText, reference);
  if (reference.today === undefined) return failed(noPublication);
  const { year } = calendarDay(reference.today);
  if ('yearOffset' in which) return found(inYear(what, year + which.yearOffset), 'publication');
  if ('isNearest' in which) {
    const tense = reference.tense === 'past' ? 'past' : 'unknown';
    return found(nearest(what, 'bare', reference.today, { ...reference, tense }), 'publication');
  }
  return found(nearest(what, which.relation, reference.today, reference), 'publication');
}

function besideNamed(
  what: Yearly,
  side: 'after' | 'before',
  { named: [named] }: Reference,
): Resolution {
  if (!named) return failed(noNamedDate);
  const all = yearsAround(what, named.first);
  const stretch =
    side === 'after'
      ? all.find(({ first }) => first > named.last)
      : all.findLast(({ last }) => last < named.first);
  return fromText(found(stretch, 'text'), named);
}

function found(stretch: Stretch | undefined, source: Source): Resolution {
  return stretch ? { ok: true, stretch, source } : failed(noSuchDate);
}

function inYear(what: Yearly, year: number): Stretch | undefined {
  switch (what.kind) {
    case 'month':
      return monthStretch(year, what.month);
    case 'day':
      return dateStretch(year, what.month, what.day);
    case 'season':
      return seasonStretch(year, what.season);
    case 'quarter':
      return quarterStretch(year, what.quarter);
    case 'nth':
      return nthDay(what, year);
    case 'half':
      return halfStretch(year, what.half);
    default:
      return namedDay(what.name, year);
  }
}

/**
 * "would be held on 1 March", reported ten days later: a day no further back than this does not mean
 * the one a year ahead. In days.
 */
const near = 45;
const far = 280;

function nearest(
  what: Yearly,
  relation: Relation,
  today: number,
  { tense, wasPlanned }: Reference,
): Stretch | undefined {
  const around = yearsAround(what, today);
  // "Last summer", said when one has just ended, means that of the year before.
  const justOver = what.kind === 'season' ? near : 0;
  if (relation === 'last') return around.findLast(({ last }) => last < today - justOver);
  if (relation === 'next') return around.find(({ first }) => first > today);
  // The winter of a year continues into the next.
  const isWinter = what.kind === 'season' && what.season === 4;
  if (relation === 'this' && !isWinter) return inYear(what, calendarDay(today).year);
  const before = around.findLast(({ first }) => first <= today);
  const after = around.find(({ last }) => last >= today);
  if (!before || !after) return before ?? after;
  const back = Math.max(0, today - before.last);
  const ahead = Math.max(0, after.first - today);
  if (wasPlanned) return back <= ahead ? before : after;
  if (tense === 'past') return before;
  if (before.unit === 'day' && back <= near && ahead >= far) return before;
  // “Expects third-quarter sales of …”, said in October: what is just over has yet to be reported.
  if (what.kind === 'quarter' && back > 0 && back <= near) return before;
  if (tense === 'future') return after;
  return back <= ahead ? before : after;
}

/** Its occurrences in the years around a day; not every year has a 29 February. */
function yearsAround(what: Yearly, day: number): Stretch[] {
  const { year } = calendarDay(day);
  return [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((offset) => inYear(what, year + offset) ?? []);
}
