import { attribute, elements, unescapeXml } from './xml.ts';

/**
 * The precision of a date cell that shows no day: whoever typed “May 2024” meant a month, and Excel
 * stored its 1st.
 */
export type Precision = 'month' | 'year';

/**
 * Excel's own format 17 is `mmm-yy`; its other built-in date formats include a day, or are not
 * dates.
 */
const builtIn: Readonly<Record<string, string>> = { 17: 'mmm-yy' };

/**
 * What the number format of each cell style shows of a date, by the style's number, where that does
 * not include the day.
 */
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
  // Words in quotation marks, escaped characters, colours and locales are not part of the date.
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (!letters.includes('y') || /[dhs]/.test(letters)) return undefined;
  return letters.includes('m') ? 'month' : 'year';
}
