import { edtfOf } from '../model/bounds.ts';
import type { StoryDate } from '../file/schema.ts';
import type { DateInWords } from '../../time/words/dateInWords.ts';

const read = new WeakMap<StoryDate, DateInWords>();

/** A story's date with its EDTF parsed, once a date. */
export function readDate(date: StoryDate): DateInWords {
  const known = read.get(date);
  if (known) return known;
  const found = { edtf: edtfOf(date), extent: date.extent, basis: date.basis };
  read.set(date, found);
  return found;
}
