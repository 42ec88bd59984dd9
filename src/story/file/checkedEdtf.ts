import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import type { Edtf } from '../../time/edtf/edtf.ts';
import type { StoryDate } from './schema.ts';

/**
 * A date's EDTF. The parser has made sure that it can be read, so a failure is a bug in the program.
 *
 * @throws Error for a date that no parser has checked
 */
export function checkedEdtf({ edtf }: Pick<StoryDate, 'edtf'>): Edtf {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`${edtf} in a parsed story: ${parsed.message}`);
  return parsed.date;
}
