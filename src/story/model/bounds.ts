import { boundsOf, endBoundsOf, type Bounds } from '../../time/edtf/bounds.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { isApproximate, isUncertain } from '../../time/edtf/qualities.ts';
import type { Edtf } from '../../time/edtf/edtf.ts';
import type { StoryDate } from '../file/schema.ts';

/**
 * A date's EDTF. The parser has seen that it can be read, so a failure is a fault of the program.
 *
 * @throws Error for a date that no parser has seen
 */
export function edtfOf(date: Pick<StoryDate, 'edtf'>): Edtf {
  const parsed = parseEdtf(date.edtf);
  if (!parsed.ok) throw new Error(`${date.edtf} in a parsed story: ${parsed.message}`);
  return parsed.date;
}

/** The first and last day of a date, as day numbers, both inclusive; null where open or unknown. */
export function dayBounds(date: Pick<StoryDate, 'edtf'>): Bounds {
  return boundsOf(edtfOf(date));
}

/**
 * The bounds outside which the date certainly does not lie. An end that is approximate or
 * uncertain is taken to be off by as much as it is wide: about May begins 31 days early and ends 31 days late. EDTF leaves
 * the meaning of “about” to its users; what is said to be certain needs one.
 */
export function certainBounds(date: Pick<StoryDate, 'edtf'>): Bounds {
  const edtf = edtfOf(date);
  const { earliest, latest } = boundsOf(edtf);
  const ends = endBoundsOf(edtf);
  return {
    earliest: earliest === null ? null : earliest - slackAt(edtf, 'start', ends.start),
    latest: latest === null ? null : latest + slackAt(edtf, 'end', ends.end),
  };
}

function slackAt(edtf: Edtf, end: 'start' | 'end', { earliest, latest }: Bounds): number {
  if (!isApproximate(edtf, end) && !isUncertain(edtf, end)) return 0;
  return earliest === null || latest === null ? 0 : latest - earliest + 1;
}
