import { firstKnown } from '../../time/edtf/compare.ts';
import type { Edtf, EdtfDateTime } from '../../time/edtf/edtf.ts';
import { ianaZone } from '../../time/zone/ianaZone.ts';
import { fixedZone, unnamedZone, type Zone } from '../../time/zone/zone.ts';

interface Dates {
  /** IANA name; `null` when none is given. */
  timeZone: string | null;
  events: readonly Edtf[];
  publications: readonly Edtf[];
}

/**
 * The time zone of a story's axis and of the times it shows: `timeZone`, or else that of the first
 * event whose time names one, or else that of the first article. Without any, clock times are taken
 * as written.
 */
export function zoneOfStory({ timeZone, events, publications }: Dates): Zone {
  const named = timeZone === null ? null : ianaZone(timeZone);
  return named ?? zoneOfFirst(events) ?? zoneOfFirst(publications) ?? unnamedZone;
}

function zoneOfFirst(dates: readonly Edtf[]): Zone | null {
  let first: { at: number; zone: Zone } | null = null;
  for (const date of dates) {
    const shift = shiftIn(date);
    if (shift === null) continue;
    const at = firstKnown(date, unnamedZone);
    if (first === null || at < first.at) first = { at, zone: fixedZone(shift) };
  }
  return first?.zone ?? null;
}

function shiftIn(edtf: Edtf): number | null {
  const ends = edtf.type === 'interval' ? [edtf.start, edtf.end] : [edtf];
  const time = ends.find(
    (end): end is EdtfDateTime => end.type === 'dateTime' && end.shiftMinutes !== null,
  );
  return time?.shiftMinutes ?? null;
}
