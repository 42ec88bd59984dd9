import { boundsOf } from '../../time/edtf/bounds.ts';
import { daysOf } from '../../time/edtf/daysOf.ts';
import type { Edtf } from '../../time/edtf/edtf.ts';
import { endInstantsOf, hasTime, instantsOf, type Instants } from '../../time/edtf/instants.ts';
import { isRough } from '../../time/edtf/qualities.ts';
import type { Zone } from '../../time/zone/zone.ts';
import type { StoryDate } from './storyDate.ts';

type Written = Pick<StoryDate, 'edtf' | 'extent' | 'basis'>;

/** A date with all that follows from it, in its story's time zone. */
export function placeDate({ edtf, extent, basis }: Written, zone: Zone): StoryDate {
  const instants = instantsOf(edtf, zone);
  const certain = certainInstants(edtf, zone);
  const isCertain = certain.from === instants.from && certain.to === instants.to;
  return {
    edtf,
    zone,
    extent,
    basis,
    bounds: hasTime(edtf) ? daysOf(instants, zone) : boundsOf(edtf),
    instants,
    // Shared, because most dates are neither approximate nor uncertain, and with thousands each
    // object counts.
    certain: isCertain ? instants : certain,
  };
}

/**
 * The period outside which a date certainly does not lie. An end that is approximate or uncertain is
 * widened by its own length: about May begins 31 days early and ends 31 days late. EDTF leaves the
 * meaning of “about” to its users, and claims of certainty need one.
 */
function certainInstants(edtf: Edtf, zone: Zone): Instants {
  const { start, end } = endInstantsOf(edtf, zone);
  return {
    from: start.from === null ? null : start.from - slackAt(edtf, 'start', start),
    to: end.to === null ? null : end.to + slackAt(edtf, 'end', end),
  };
}

function slackAt(edtf: Edtf, end: 'start' | 'end', { from, to }: Instants): number {
  if (!isRough(edtf, end)) return 0;
  return from === null || to === null ? 0 : to - from;
}
