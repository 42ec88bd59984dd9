import type { StoryDate } from '../../story/schema.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import type { DateInWords } from '../../time/words/dateInWords.ts';

const read = new WeakMap<StoryDate, DateInWords | null>();

/**
 * A story's date with its EDTF parsed, once a date. Null: the EDTF is none; the story's parser
 * should have refused it, and the page shows what is written rather than nothing.
 */
export function readDate(date: StoryDate): DateInWords | null {
  const known = read.get(date);
  if (known !== undefined) return known;
  const parsed = parseEdtf(date.edtf);
  const found = parsed.ok ? { edtf: parsed.date, extent: date.extent, basis: date.basis } : null;
  read.set(date, found);
  return found;
}
