import { ianaZone } from '../../../time/zone/ianaZone.ts';
import type { Notes } from '../notes.ts';
import type { SheetRow } from './readRow.ts';

/** What an export writes for a story without a zone of its own; its times have their offsets. */
const shift = /^UTC(?:[+−-]\d|$)/u;

/**
 * The time zone that all rows that name one agree on; `undefined` when there is none. A story has
 * one zone, so what cannot be it is reported.
 */
export function zoneOfRows(rows: readonly SheetRow[], notes: Notes): string | undefined {
  const named = rows.filter(({ zone }) => zone !== '' && !shift.test(zone));
  const known = named.filter(({ zone }) => ianaZone(zone) !== null);
  const first = known[0]?.zone;
  for (const { zone, place } of named) {
    if (zone === first) continue;
    const why =
      ianaZone(zone) === null
        ? 'write an IANA name such as Europe/London'
        : 'a story has one, that of the first row with a zone';
    notes.add(`time zone “${zone.slice(0, 40)}” is not carried: ${why}`, place);
  }
  return first;
}
