import type { Zone } from '../zone/zone.ts';
import { isPoint, type Edtf } from './edtf.ts';
import { endInstantsOf, instantsOf } from './instants.ts';

/**
 * The order of dates in lists and for the keyboard, by their instants. Compared in turn:
 *
 * 1. The first known instant of the date: its earliest or, where the start is open or unknown,
 * the first of its end. "In or before 2006" is at 2006, where it is drawn and where a reader
 * looks for it, and not before everything else.
 * 2. At the same instant, a date that may have begun before comes first.
 * 3. The last instant: the shorter date first, an open or unknown end last.
 *
 * Dates with the same bounds are equal (0), so that a stable sort keeps the order of the file.
 *
 * @param zone of the story
 */
export function compareEdtf(a: Edtf, b: Edtf, zone: Zone): number {
  const [first, second] = [sortKey(a, zone), sortKey(b, zone)];
  for (const [index, value] of first.entries()) {
    const other = second[index] ?? value;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** The first known instant of a date; -Infinity when none is known. */
export function firstKnown(edtf: Edtf, zone: Zone): number {
  const { start, end } = endInstantsOf(edtf, zone);
  return start.from ?? end.from ?? -Infinity;
}

function sortKey(edtf: Edtf, zone: Zone): readonly number[] {
  return [firstKnown(edtf, zone), startRank(edtf), instantsOf(edtf, zone).to ?? Infinity];
}

function startRank(edtf: Edtf): number {
  return edtf.type !== 'interval' || isPoint(edtf.start) ? 1 : 0;
}
