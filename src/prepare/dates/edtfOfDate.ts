import type { StoryDate } from '../../story/file/schema.ts';
import type { Edtf } from '../../time/edtf/edtf.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';

/**
 * A date's EDTF, parsed once, since nearly every rule of `check` needs it. `undefined` when it is
 * not EDTF.
 */
export function edtfOfDate(date: StoryDate): Edtf | undefined {
  const known = read.get(date);
  if (known) return known.edtf;
  const parsed = parseEdtf(date.edtf);
  const edtf = parsed.ok ? parsed.date : undefined;
  read.set(date, { edtf });
  return edtf;
}

const read = new WeakMap<StoryDate, { edtf: Edtf | undefined }>();
