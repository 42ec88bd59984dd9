import type { Meaning, WhichYear } from '../meaning.ts';
import type { RuleGroup, RuleMatch } from './grammar.ts';
import { ruleMaker } from './ruleOf.ts';

const rule = ruleMaker({
  year: String.raw`1\d{3}|20\d\d`,
  two: String.raw`0[1-9]|[12]\d|3[01]`,
  number: String.raw`0?[1-9]|[12]\d|3[01]`,
});

/** Which of two numbers is the day; `ambiguous`: either may be the month. */
export type DayOrder = 'dayFirst' | 'monthFirst' | 'ambiguous';

const dated = (day: number, month: number, which: WhichYear): Meaning | undefined =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12
    ? { kind: 'yearly', what: { kind: 'day', month, day }, which }
    : undefined;

function iso({ group, words }: RuleMatch): Meaning | undefined {
  const day = dated(Number(group('two2')), Number(group('two1')), { year: Number(group('year')) });
  const clock = /T(\d\d):(\d\d)(?::\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(words);
  if (!day || !clock) return day;
  const [, hour, minute, zone] = clock;
  const time = { hour: Number(hour), minute: Number(minute), zone: zone ?? '' };
  return { kind: 'timed', day, clock: time };
}

/** "2023-10~", "1990~": EDTF with its sign for “about”, as lists and captions have it. */
function about({ group }: RuleMatch): Meaning | undefined {
  const [year, month, day] = [group('year'), group('two1'), group('two2')].map(Number);
  const which = { year: year ?? 0 };
  if (!month) return { kind: 'year', ...which, approximate: true };
  if (month > 12) return undefined;
  if (!day) return { kind: 'yearly', what: { kind: 'month', month }, which, approximate: true };
  const exactly = dated(day, month, which);
  return exactly && { ...exactly, approximate: true };
}

/** "5/3/2013": a number above 12 is the day; otherwise the order of the language applies. */
const slashed =
  (order: DayOrder) =>
  ({ group }: RuleMatch): Meaning | undefined => {
    const [first, second] = [Number(group('number1')), Number(group('number2'))];
    const year = Number(group('year'));
    const which = { year: year < 100 ? year + (year < 50 ? 2000 : 1900) : year };
    if (first > 12) return dated(first, second, which);
    if (second > 12) return dated(second, first, which);
    if (order === 'dayFirst' || first === second) return dated(first, second, which);
    if (order === 'monthFirst') return dated(second, first, which);
    return { kind: 'undated', why: 'it is open which of its numbers is the month' };
  };

/** Dates in figures, which every language has. */
export const numericRules = (order: DayOrder): RuleGroup => ({
  needs: /\d(?:[-./]\d|~)/,
  rules: [
    rule(
      String.raw`{year}-{two1}-{two2}(?:T[0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)?)?(?![-\w])`,
      iso,
    ),
    rule(String.raw`{year}(?:-{two1}(?:-{two2})?)?~`, about),
    rule(String.raw`{number1}/{number2}/(?<year>1\d{3}|20\d\d|\d\d)(?!/)`, slashed(order)),
    rule(String.raw`{number1}\.{number2}\.(?<year>1\d{3}|20\d\d)`, slashed('dayFirst')),
  ],
});
