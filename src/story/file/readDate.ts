import { boundsOf } from '../../time/edtf/bounds.ts';
import { certainBoundsOf } from '../model/certainBoundsOf.ts';
import type { SourcedDate, StoryDate } from '../model/storyDate.ts';
import { edtfOf } from './edtfOf.ts';
import type { StoryDate as DateInFile } from './schema.ts';

/** A date as the outline has it, without what shows it. */
export function readDate(date: DateInFile): StoryDate {
  const edtf = edtfOf(date);
  const { extent, basis } = date;
  return { edtf, extent, basis, bounds: boundsOf(edtf), certain: certainBoundsOf(edtf) };
}

/** A date with what shows it. */
export function readSourcedDate(date: DateInFile): SourcedDate {
  return { ...readDate(date), explanation: date.explanation, evidence: date.evidence };
}
