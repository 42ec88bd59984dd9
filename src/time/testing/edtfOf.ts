import type { Edtf } from '../edtf/edtf.ts';
import { parseEdtf } from '../edtf/parseEdtf.ts';

/** For tests: a date from text that is known to be valid. */
export function edtfOf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new RangeError(`${text}: ${parsed.message}`);
  return parsed.date;
}
