import type { Edtf } from './edtf.ts';
import { notEdtf, parseDate, type Explain } from './parseDate.ts';
import { parseInterval } from './parseInterval.ts';

export type ParsedEdtf =
  | { readonly ok: true; readonly date: Edtf }
  | { readonly ok: false; readonly message: string };

/**
 * Parses EDTF levels 0 and 1 (Library of Congress, 4 February 2019; ISO 8601-2:2019).
 *
 * The specification lists features, not a grammar. A feature of level 2 is refused by its name. Two
 * features of level 1 may be combined unless it says otherwise: a mark on unspecified digits
 * (`199X~`) or on a season (`2001-21~`), a season or a `Y` year at an end of an interval.
 *
 * @param explain a text in none of the forms; `explainDate` names what was probably meant
 * @returns the date, or one sentence that says what is wrong and what would be right
 */
export function parseEdtf(text: string, explain: Explain = notEdtf): ParsedEdtf {
  const result = text.includes('/') ? parseInterval(text, explain) : parseDate(text, explain);
  return result.ok ? { ok: true, date: result.value } : result;
}
