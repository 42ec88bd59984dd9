import type { Meaning } from '../meaning.ts';
import { failed, fromText, type NamedDate, type Reference, type Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';

/** Whether a phrase leaves open which year, or which week, and no word says. */
export function isBare(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'yearly':
      return 'relation' in meaning.which && meaning.which.relation === 'bare';
    case 'weekday':
      return meaning.relation === 'bare' && meaning.weekOffset === undefined && !meaning.fromText;
    case 'timed':
      return meaning.day !== null && isBare(meaning.day);
    case 'interval':
      return isBare(meaning.start) && isBare(meaning.end);
    default:
      return false;
  }
}

/**
 * A date without a year in an entry of a list of events: in the year of its heading, or the nearest
 * to the day of the heading.
 *
 * @param reference `isAhead`: it lies on that day or after it, as the next heading does
 */
export function resolveUnderHeading(
  meaning: Meaning,
  heading: NamedDate,
  { isAhead, ...reference }: Reference & { readonly isAhead: boolean },
): Resolution {
  const isWeekday = meaning.kind === 'weekday';
  if (isWeekday && heading.unit !== 'day') return failed('it leaves open which one');
  const inYear = heading.unit === 'year' ? ofYear(meaning, heading.edtf) : undefined;
  const found = resolve(inYear ?? meaning, {
    ...reference,
    today: heading.first,
    tense: isAhead ? 'future' : isWeekday ? 'past' : 'unknown',
  });
  return found.ok ? fromText({ ...found, source: 'text' }, heading) : found;
}

function ofYear(meaning: Meaning, year: string): Meaning | undefined {
  if (meaning.kind === 'timed' && meaning.day) {
    const day = ofYear(meaning.day, year);
    return day && { ...meaning, day };
  }
  if (meaning.kind === 'interval') {
    const [start, end] = [ofYear(meaning.start, year), ofYear(meaning.end, year)];
    return start && end && { ...meaning, start, end };
  }
  return meaning.kind === 'yearly' ? { ...meaning, which: { year: Number(year) } } : undefined;
}
