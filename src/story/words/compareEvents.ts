import type { StoryEvent } from '../file/schema.ts';
import { compareEdtf } from '../../time/edtf/compare.ts';
import { readDate } from './readDate.ts';

/** The order of time. */
export function compareEvents(a: StoryEvent, b: StoryEvent): number {
  return compareEdtf(readDate(a.date).edtf, readDate(b.date).edtf);
}
