import type { EdtfUnspecified, Qualification } from './edtf.ts';
import { failure, success, type Result } from './result.ts';

const decade = /^(-?)(\d{3})X$/;
const century = /^(-?)(\d{2})XX$/;
const withinYear = /^(-?\d{4})-(XX|\d{2}-XX|XX-XX)$/;

/**
 * Unspecified digits from the right, in the five forms of level 1: `201X`, `20XX`, `2004-XX`,
 * `1985-04-XX`, `1985-XX-XX`. `null` when the text has none of these forms.
 */
export function parseUnspecified(
  text: string,
  quality: Qualification,
): Result<EdtfUnspecified> | null {
  return (
    parseYears('decade', decade.exec(text), quality) ??
    parseYears('century', century.exec(text), quality) ??
    parseWithinYear(text, quality)
  );
}

/**
 * `-201X` is -2019 to -2010. `-000X` excludes year 0, which is not written with a sign: -9 to -1.
 */
function parseYears(
  type: 'decade' | 'century',
  match: RegExpExecArray | null,
  quality: Qualification,
): Result<EdtfUnspecified> | null {
  if (!match) return null;
  const unit = type === 'decade' ? 10 : 100;
  const near = Number(match[2]) * unit;
  const far = near + unit - 1;
  return match[1] === '-'
    ? success({ type, firstYear: -far, lastYear: -Math.max(near, 1), ...quality })
    : success({ type, firstYear: near, lastYear: far, ...quality });
}

function parseWithinYear(text: string, quality: Qualification): Result<EdtfUnspecified> | null {
  const match = withinYear.exec(text);
  if (!match) return null;
  const [, yearText = '', rest = ''] = match;
  if (yearText === '-0000') return failure('year -0000 does not exist; write 0000 for 1 BC');
  const year = Number(yearText);
  if (rest === 'XX') return success({ type: 'unspecifiedMonth', year, ...quality });
  if (rest === 'XX-XX') return success({ type: 'unspecifiedMonthAndDay', year, ...quality });
  const month = Number(rest.slice(0, 2));
  if (month < 1 || month > 12) {
    return failure(`month ${rest.slice(0, 2)} does not exist; write 01 to 12`);
  }
  return success({ type: 'unspecifiedDay', year, month, ...quality });
}
