import { attribute, elements, unescapeXml } from './xml.ts';

/** Of a date cell that shows no day: who typed “May 2024” meant a month, and Excel stored its 1st. */
export type Precision = 'month' | 'year';

/** Excel's own format 17 is `mmm-yy`; the other built-in ones of dates have a day, or no date. */
const builtIn: Readonly<Record<string, string>> = { 17: 'mmm-yy' };

/** By the number of a cell's style: what its number format shows of a date, where that is no day. */
export function precisionsOf(styles: string): Map<string, Precision> {
  const formats = new Map(
    elements(styles, 'numFmt').map((tag) => [
      attribute(tag, 'numFmtId'),
      unescapeXml(attribute(tag, 'formatCode')),
    ]),
  );
  const cellStyles = /<(?:\w+:)?cellXfs[\s>].*?<\/(?:\w+:)?cellXfs>/s.exec(styles)?.[0] ?? '';
  const found = new Map<string, Precision>();
  elements(cellStyles, 'xf').forEach((tag, style) => {
    const id = attribute(tag, 'numFmtId');
    const precision = precisionOf(formats.get(id) ?? builtIn[id] ?? '');
    if (precision) found.set(String(style), precision);
  });
  return found;
}

function precisionOf(format: string): Precision | undefined {
  // Words in quotation marks, escaped signs, colours and locales are no part of the date.
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (!letters.includes('y') || /[dhs]/.test(letters)) return undefined;
  return letters.includes('m') ? 'month' : 'year';
}
