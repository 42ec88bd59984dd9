import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { unnamedZone, type Zone } from '../../time/zone/zone.ts';
import { placeDate } from '../model/placeDate.ts';
import type { SourcedDate } from '../model/storyDate.ts';

/** A date for tests that write EDTF by hand. @throws Error when it is invalid */
export function modelDate(
  edtf: string,
  extent: SourcedDate['extent'] = 'moment',
  zone: Zone = unnamedZone,
): SourcedDate {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return {
    ...placeDate({ edtf: parsed.date, extent, basis: 'stated' }, zone),
    explanation: 'It says so.',
    evidence: [],
  };
}
