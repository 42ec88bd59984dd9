import { figureWords } from './figureWords.ts';
import { numberForm } from './numberForm.ts';
import { numberOfWords } from './numberWords.ts';
import { mainLanguage } from './translations.ts';

/**
 * A range of numbers in the form that is compared: `3000000-5000000£` for “£3–5m”, “£3m–£5m” and
 * “three to five million pounds”, `10:00am-5:00pm` for “10am to 5pm”. What both ends share may be
 * written once. `null` when it is no range, or its ends are of different kinds.
 *
 * @param key with typography folded, lower case
 * @param language BCP 47
 * @param formOf the form of either end with its unit; `null` when it is no number
 */
export function rangeForm(
  key: string,
  language: string,
  formOf: (end: string) => string | null,
): string | null {
  const { upTo } = figureWords[mainLanguage(language)] ?? {};
  const [first, last] = endsOf(key, upTo);
  if (first === undefined || last === undefined) return null;
  const sign = /^\p{Sc} ?/u.exec(first)?.[0] ?? '';
  const hasSign = /^\p{Sc}/u.test(last);
  const to = partsOf(formOf(hasSign ? last : sign + last));
  const isWhole = hasSign || /[^\d\s]$/u.test(first);
  const from =
    partsOf(isWhole ? formOf(first) : null, to?.unit) ??
    partsOf(formOf(first + restOf(last, language)), to?.unit);
  if (!from || !to) return null;
  // “£900-1m” does not begin at 900 million.
  const isScaled = !last.includes(to.number);
  if (isScaled && Number(from.number) > Number(to.number)) return null;
  const range = `${from.number}-${to.number}`;
  return to.unit === '' ? numberForm(range, language) : range + to.unit;
}

/** None where the key is no range: both ends in figures around a dash, or any around the word. */
function endsOf(key: string, upTo: string | undefined): readonly (string | undefined)[] {
  const figures = /^((?:\p{Sc} ?)?\.?\d[^-]*?)\.? ?- ?((?:\p{Sc} ?)?\.?\d[^-]*)$/u.exec(key);
  if (figures) return figures.slice(1);
  const [first, last, ...more] = upTo === undefined ? [] : key.split(` ${upTo} `);
  return more.length > 0 ? [] : [first, last];
}

/** A number, or a time of day, apart from its unit; `undefined` when it has another unit. */
function partsOf(form: string | null, unit?: string) {
  const [, number = '', rest = ''] =
    /^(\d+(?:[.,]\d+)?(?::\d\d[ap]m)?)(\P{N}*)$/u.exec(form ?? '') ?? [];
  return number === '' || (unit !== undefined && rest !== unit)
    ? undefined
    : { number, unit: rest };
}

/** What follows the number: “ million pounds”. */
function restOf(last: string, language: string): string {
  const [, rest] = /^(?:\p{Sc} ?)?\.?\d(?:[\d.,]*\d)?(.*)$/su.exec(last) ?? [];
  if (rest !== undefined) return rest;
  const words = last.split(' ');
  const count = words.findLastIndex(
    (_, at) => numberOfWords(words.slice(0, at + 1).join(' '), language) !== null,
  );
  return count < 0 ? '' : ['', ...words.slice(count + 1)].join(' ');
}
