import { boundsOf, endBoundsOf, type Bounds } from '../../time/edtf/bounds.ts';
import { isApproximate, isUncertain } from '../../time/edtf/qualities.ts';
import type { Edtf } from '../../time/edtf/edtf.ts';

/**
 * The bounds outside which a date certainly does not lie, as day numbers. An end that is
 * approximate or uncertain is taken to be off by as much as it is wide: about May begins 31 days
 * early and ends 31 days late. EDTF leaves the meaning of “about” to its users; what is said to be
 * certain needs one.
 */
export function certainBoundsOf(edtf: Edtf): Bounds {
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
