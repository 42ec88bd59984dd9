import type { StoryDate } from '../../story/file/schema.ts';
import { boundsOf, type Bounds } from '../../time/edtf/bounds.ts';
import { edtfOfDate } from './edtfOfDate.ts';

/**
 * The days that a date's EDTF allows. `undefined` when it is not EDTF, which the parser reports. Not
 * read from `earliest` and `latest`, since these may be wrong themselves.
 */
export function boundsOfDate(date: StoryDate): Bounds | undefined {
  const known = read.get(date);
  if (known) return known.bounds;
  const edtf = edtfOfDate(date);
  const bounds = edtf && boundsOf(edtf);
  read.set(date, { bounds });
  return bounds;
}

/** Cached, since every rule of `check` needs the bounds of every date. */
const read = new WeakMap<StoryDate, { bounds: Bounds | undefined }>();
