import type { StoryDate } from '../../story/file/schema.ts';
import { boundsOf, type Bounds } from '../../time/edtf/bounds.ts';
import { edtfOfDate } from './edtfOfDate.ts';

/**
 * The days that a date's EDTF allows. Undefined: it is no EDTF, which the parser tells. Not read
 * from `earliest` and `latest`, since these may be at fault themselves.
 */
export function boundsOfDate(date: StoryDate): Bounds | undefined {
  const known = read.get(date);
  if (known) return known.bounds;
  const edtf = edtfOfDate(date);
  const bounds = edtf && boundsOf(edtf);
  read.set(date, { bounds });
  return bounds;
}

/** Each rule of `check` asks for those of every date. */
const read = new WeakMap<StoryDate, { bounds: Bounds | undefined }>();
