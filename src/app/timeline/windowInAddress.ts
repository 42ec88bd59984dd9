import { formatDay } from '../../time/dayText.ts';
import { boundsOf, type Bounds } from '../../time/edtf/bounds.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import type { Stretch } from '../../time/scale/axis.ts';

/** The window of time as the address has it: its first and last day, both null for the whole. */
export interface WindowKeys {
  from: string | null;
  to: string | null;
}

/** Whole days: a link need not be exacter than that. `story` is all the time there is. */
export function encodeWindow(window: Stretch, story: Stretch): WindowKeys {
  if (window.from <= story.from && window.to >= story.to) return { from: null, to: null };
  return {
    from: formatDay(Math.floor(window.from)),
    to: formatDay(Math.max(Math.floor(window.from), Math.ceil(window.to) - 1)),
  };
}

/** Null: the whole story, also where the address makes no sense. */
export function decodeWindow({ from, to }: WindowKeys, story: Stretch): Stretch | null {
  if (from === null && to === null) return null;
  const start = boundsIn(from)?.earliest ?? story.from;
  const last = boundsIn(to)?.latest ?? null;
  const end = last === null ? story.to : last + 1;
  return start < end ? { from: start, to: end } : null;
}

function boundsIn(edtf: string | null): Bounds | undefined {
  const parsed = edtf === null ? undefined : parseEdtf(edtf);
  return parsed?.ok ? boundsOf(parsed.date) : undefined;
}
