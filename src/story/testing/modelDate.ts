import { boundsOf } from '../../time/edtf/bounds.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { certainBoundsOf } from '../model/certainBoundsOf.ts';
import type { SourcedDate } from '../model/storyDate.ts';

/** A date for tests that write EDTF by hand. @throws Error when it is none */
export function modelDate(edtf: string, extent: SourcedDate['extent'] = 'moment'): SourcedDate {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return {
    edtf: parsed.date,
    extent,
    basis: 'stated',
    bounds: boundsOf(parsed.date),
    certain: certainBoundsOf(parsed.date),
    explanation: 'It says so.',
    evidence: [],
  };
}
