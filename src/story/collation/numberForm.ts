import { foldDigits } from './foldDigits.ts';
import { mayBeFraction } from './fractionForm.ts';

/** Languages that write 12.5 and 1,000; most others write 12,5 and 1.000 or 1 000. */
const decimalPoint =
  /^(?:en|zh|ja|ko|th|he|ar|fa|ur|hi|bn|ta|te|ml|mr|pa|gu|kn|ms|fil|tl|sw|cy|ga|mt)\b|-(?:CH|LI|MX)\b/i;

/**
 * Numbers in the form that is compared: western digits, without thousands separators and without the
 * space before a unit. A thousands separator in one language is the decimal sign in another.
 */
export function numberForm(key: string, language: string): string {
  if (!/\p{Nd}/u.test(key)) return key;
  const thousands = decimalPoint.test(language)
    ? /(?<=\d)[,٬'](?=\d{3}(?!\d))/g
    : /(?<=(?<![\d.])\d{1,3}(?:\.\d{3})*)[.'](?=\d{3}(?!\d))/g;
  return (
    foldDigits(key)
      .replace(/٪/g, '%')
      // 1.º
      .replace(/(?<=^\d+)\.(?=(?:[oa]|er)$)/, '')
      // .5
      .replace(/(?<![\d\p{L}])\.(?=\d)/u, '0.')
      .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')
      .replace(thousands, '')
      .replace(/(?<=\d) (?=[%‰°\p{Sc}])/gu, '')
      .replace(/(?<=^[\p{Sc}%]) (?=\d)/u, '')
      // A currency or percent sign comes before its number or after it: €5, 5 €, %5.
      .replace(/^([\p{Sc}%])(\d[\d.,]*)$/u, '$2$1')
      // 2019/20 is a season; 1/2 is not 1-2.
      .replace(/^(\d{4})\/(?=(?:\d{2}|\d{4})$)/, '$1-')
      // 2019-20 is 2019-2020.
      .replace(/^(\d\d)(\d\d)-(\d\d)$/, (all, age: string, from: string, to: string) =>
        to > from ? `${age}${from}-${age}${to}` : all,
      )
      // 24/7 is no fraction, and 24-7 is read alike; 3/4 is not 3-4.
      .replace(/^(\d{1,2})\/(\d{1,2})$/, (all, one: string, other: string) =>
        mayBeFraction(Number(one), Number(other)) ? all : `${one}-${other}`,
      )
      // A day: 12.05.2024, 12/5/2024, 2024-05-12.
      .replace(/^(\d{1,2})([./-])(\d{1,2})\2(\d{2,4})$|^(\d{4})([./-])(\d\d?)\6(\d\d?)$/, (day) =>
        day
          .split(/[./-]/)
          .map((figure) => Number(figure))
          .join('-'),
      )
      // A time of day: 18.30, 18h30, 18 h 30.
      .replace(/^([01]?\d|2[0-3])(?:\.| ?h ?)(?=[0-5]\d(?: ?[ap]\.? ?m)?$)/, '$1:')
      .replace(/^(\d+0)'s$/, '$1s')
  );
}
