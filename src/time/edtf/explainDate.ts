import { notEdtf, type Explain } from './parseDate.ts';

/**
 * Why a text in none of the forms of level 0 and 1 is refused, and what to write instead. The first
 * rule that matches applies. Features of level 2 are called by their names in the specification.
 */
const rules: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^$/, () => 'the date is empty; write 2023-09-09, 2023-09 or 2023'],
  [/[[\]{}]/, () => 'a set of dates ([ ] or { }) is EDTF level 2; write one date or an interval'],
  [/\s/, () => 'EDTF has no spaces; write 2023-09-09, 2023-09 or 2023'],
  [/^(?:open|unknown)$/, () => 'an open end is written “..”; an unknown end is left empty'],
  [/^\.\.|\.\.$/, () => 'an open end needs a “/”; write ../2006 or 2006/..'],
  [/^[^./]+\.\.[^./]+$/, () => 'an interval is written with “/”; write 2023-09-09/2023-09-10'],
  [/(?:\?~|~\?)$/, () => 'both uncertain and approximate is written %'],
  [/[?~%]{2}$/, () => 'a date has one mark at its end: ?, ~ or %'],
  [
    /[?~%]./,
    () =>
      'a mark on a part of a date (?, ~ or % before its end) is EDTF level 2; write one mark, at the end',
  ],
  [
    /^Y?-?\d+E\d+/i,
    () => 'an exponential year (E) is EDTF level 2; write the year in full, such as Y-170000',
  ],
  [/\dS\d+/i, () => 'significant digits (S) are EDTF level 2; write 195X, 19XX, or an interval'],
  [/x/, (text) => `an unspecified digit is a capital X; write ${text.replaceAll('x', 'X')}`],
  [
    /^[\dX-]*X[\dX-]*[?~%]?$/,
    () =>
      'an unspecified digit (X) in this place is EDTF level 2; level 1 has 201X, 20XX, 2004-XX, 1985-04-XX and 1985-XX-XX',
  ],
  [/^\+/, () => 'a year has no plus sign; write 2023, or Y12023 with more than four digits'],
  [/^−/, () => 'a year before 0000 has a hyphen for its minus sign; write -0044'],
  [/^y-?\d/, () => 'a long year starts with a capital Y'],
  [
    /^Y-?\d+[?~%]?$/,
    () =>
      'Y is for years of more than four digits, without leading zeros; write 2023, -0044 or Y12023',
  ],
  [/^Y-?\d+-/, () => 'a year of more than four digits has no months or days; write Y12023'],
  [
    /^\d{2}:\d{2}(?::\d{2})?(?:Z|[+-].*)?$/,
    (text) => `a time of day follows its whole date; write 2023-09-09T${text}`,
  ],
  [/^P/, () => 'a duration is not EDTF; write an interval of two dates'],
  [/^-?\d{4}-?W\d/, () => 'a week is not EDTF; write its days as an interval'],
  [/^-?\d{4}-\d{3}$/, () => 'a day of the year is not EDTF; write 2023-09-09'],
  [/^\d{8}$/, (text) => `EDTF has hyphens; write ${text.replace(/(....)(..)(..)/, '$1-$2-$3')}`],
  [/^-?\d{5,}/, () => 'a year of more than four digits starts with Y; write Y12023'],
  [/^\d{3}[?~%]?$/, (text) => `a year has four digits; write 0${text}, or ${text}X for a decade`],
  [
    /^\d{2}[?~%]?$/,
    (text) => `a year has four digits; write 00${text}, or ${text}XX for a century`,
  ],
  [/^-?\d{1,3}(?:-|$)/, () => 'a year has four digits; write 0476, or -0044'],
  [
    /^-?\d{4}-\d{1,2}(?:-\d{1,2})?$/,
    (text) => `months and days have two digits; write ${pad(text)}`,
  ],
  [/^\d{4}-\d{2}-\d{2}[tT ]/, () => 'a time of day follows a capital T; write 2023-09-09T10:15'],
  [/^\d{3}0s$/, (text) => `a decade has an X for its last digit; write ${text.slice(0, 3)}X`],
  [/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/, () => 'write year, month, day with hyphens: 2023-09-09'],
];

const pad = (text: string) => text.replaceAll(/-(\d)(?!\d)/g, '-0$1');

/** One sentence: what is wrong with a text that is not an EDTF date, and what would be right. */
export const explainDate: Explain = (text) => {
  const rule = rules.find(([pattern]) => pattern.test(text));
  return rule?.[1](text) ?? notEdtf(text);
};
