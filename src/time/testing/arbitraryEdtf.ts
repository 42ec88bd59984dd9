import * as fc from 'fast-check';
import { daysInMonth } from '../day.ts';

/**
 * For property tests only: valid EDTF of levels 0 and 1, every form, every mark, years from -9999
 * to 9999 and beyond. Nothing of the product imports it.
 */
const digits = (n: number, width: number) => String(Math.abs(n)).padStart(width, '0');
const yearText = (year: number) => `${year < 0 ? '-' : ''}${digits(year, 4)}`;

const year = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1990, max: 2030 }));
const month = fc.integer({ min: 1, max: 12 });
const longYear = fc.oneof(
  fc.integer({ min: 10_000, max: 400_000 }),
  fc.integer({ min: 10_000, max: 9_999_999_999_999 }),
);
const mark = fc.constantFrom('', '', '', '?', '~', '%');

const yearForm = year.map(yearText);
const monthForm = fc.tuple(year, month).map(([y, m]) => `${yearText(y)}-${digits(m, 2)}`);
const dayForm = fc
  .tuple(year, month, fc.nat({ max: 30 }))
  .map(([y, m, d]) => `${yearText(y)}-${digits(m, 2)}-${digits((d % daysInMonth(y, m)) + 1, 2)}`);
const seasonForm = fc
  .tuple(year, fc.integer({ min: 21, max: 24 }))
  .map(([y, season]) => `${yearText(y)}-${season}`);
const longYearForm = fc
  .tuple(fc.constantFrom('Y', 'Y-'), longYear)
  .map(([prefix, y]) => `${prefix}${y}`);

const unspecifiedForm = fc.oneof(
  yearForm.map((y) => y.replace(/.$/, 'X')),
  yearForm.map((y) => y.replace(/..$/, 'XX')),
  yearForm.map((y) => `${y}-XX`),
  yearForm.map((y) => `${y}-XX-XX`),
  monthForm.map((m) => `${m}-XX`),
);

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.nat({ max: 59 }), fc.option(fc.nat({ max: 59 })))
  .map((parts) => parts.flatMap((n) => (n === null ? [] : digits(n, 2))).join(':'));
const zone = fc.constantFrom('', 'Z', '-04', '+05:30', '+00:30', '-11:45', '+14:00');

const marked = (form: fc.Arbitrary<string>) => fc.tuple(form, mark).map((parts) => parts.join(''));

/** A year, month or day without marks. */
const plainEdtfText = fc.oneof(yearForm, monthForm, dayForm);

export const dateTimeText = fc
  .tuple(dayForm, time, zone)
  .map(([day, clock, shift]) => `${day}T${clock}${shift}`);

const pointForm = fc.oneof(
  { weight: 4, arbitrary: marked(plainEdtfText) },
  { weight: 1, arbitrary: marked(seasonForm) },
  { weight: 1, arbitrary: marked(longYearForm) },
  { weight: 1, arbitrary: dateTimeText },
);
const noEnd = fc.constantFrom('', '..');

/** Two dates in any order: half of them are refused, since an end cannot be before its start. */
export const closedIntervalText = fc.tuple(pointForm, pointForm).map((ends) => ends.join('/'));

/** Every one of these is valid. */
export const edtfText = fc.oneof(
  { weight: 3, arbitrary: pointForm },
  { weight: 1, arbitrary: marked(unspecifiedForm) },
  { weight: 1, arbitrary: dateTimeText },
  { weight: 1, arbitrary: fc.tuple(pointForm, noEnd).map((ends) => ends.join('/')) },
  { weight: 1, arbitrary: fc.tuple(noEnd, pointForm).map((ends) => ends.join('/')) },
);
