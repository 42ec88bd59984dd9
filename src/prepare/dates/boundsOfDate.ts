import type { StoryDate } from '../../story/file/schema.ts';
import { boundsOf, type Bounds } from '../../time/edtf/bounds.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';

/**
 * The days that a date's EDTF allows. Undefined: it is no EDTF, which the parser tells. Not read
 * from `earliest` and `latest`, since these may be at fault themselves.
 */
export function boundsOfDate(date: StoryDate): Bounds | undefined {
  const edtf = parseEdtf(date.edtf);
  return edtf.ok ? boundsOf(edtf.date) : undefined;
}
