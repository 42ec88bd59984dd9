import type { Language } from '../../language/english.ts';
import { formatDay } from '../../time/dayText.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import type { Stretch } from '../../time/scale/axis.ts';
import { describeDate } from '../../time/words/describeDate.ts';

/** The first and the last day of a stretch, in words. */
export function daysInWords({ from, to }: Stretch, language: Language) {
  return {
    from: dayInWords(Math.floor(from), language),
    to: dayInWords(Math.max(Math.floor(from), Math.ceil(to) - 1), language),
  };
}

function dayInWords(day: number, language: Language): string {
  const text = formatDay(day);
  const edtf = parseEdtf(text);
  return edtf.ok
    ? describeDate({ edtf: edtf.date, extent: 'moment', basis: 'stated' }, language)
    : text;
}
