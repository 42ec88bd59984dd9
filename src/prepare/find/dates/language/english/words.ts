import type { Weekday } from '../../../../../time/day.ts';
import type { Unit } from '../../meaning.ts';
import type { CalendarNames } from '../calendarMeaning.ts';
import { ruleMaker } from '../ruleOf.ts';

const monthNames = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const weekdayNames: readonly (readonly [Weekday, ...string[]])[] = [
  [1, 'monday', 'mon'],
  [2, 'tuesday', 'tues', 'tue'],
  [3, 'wednesday', 'weds', 'wed'],
  [4, 'thursday', 'thurs', 'thur', 'thu'],
  [5, 'friday', 'fri'],
  [6, 'saturday', 'sat'],
  [7, 'sunday', 'sun'],
];

export const names: CalendarNames = {
  months: new Map(monthNames.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const))),
  weekdays: new Map(
    weekdayNames.flatMap(([weekday, ...forms]) => forms.map((form) => [form, weekday] as const)),
  ),
};

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const numbers = new Map<string, number>([
  ...[...small, ...teens].map((word, i) => [word, i + 1] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
  ['a', 1],
  ['an', 1],
  ['a couple', 2],
  ['a couple of', 2],
  ['couple', 2],
  ['couple of', 2],
  ['half a dozen', 6],
  ['a dozen', 12],
  ['a hundred', 100],
  ['one hundred', 100],
]);

/** `undefined` when the number is unknown ("twenty-five" is known, "umpteen" is not). */
export function numberOf(text: string): number | undefined {
  const word = text.toLowerCase().replaceAll(/\s+/g, ' ');
  if (/^\d+$/.test(word)) return Number(word);
  const [ten, one] = word.split(/[-‐ ]/);
  const sum =
    one === undefined ? undefined : (numbers.get(ten ?? '') ?? 0) + (numbers.get(one) ?? 0);
  return numbers.get(word) ?? (sum && tens.includes(ten ?? '') ? sum : undefined);
}

/** "a couple" is not to be taken literally. */
export const isVague = (number: string) => /couple|dozen|hundred/i.test(number);

export function unitOf(word: string): { unit: Unit; times: number } | undefined {
  const key = word.toLowerCase().replace(/s$/, '').replace(/ie$/, 'y');
  if (key === 'night' || key === 'day') return { unit: 'day', times: 1 };
  if (key === 'fortnight') return { unit: 'week', times: 2 };
  const units = ['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'] as const;
  const unit = units.find((unit) => unit === key);
  return unit && { unit, times: 1 };
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};

/** A year of two figures: '98, 12 → 1998, 2012. */
export const yearOfTwo = (two: string) => (Number(two) < 40 ? 2000 : 1900) + Number(two);

/** `first`, `1st`, `Q1` → 1. */
export const ordinalOf = (text: string) =>
  ordinals[text.toLowerCase().replace(' ', '-')] ?? Number.parseInt(text.replace(/^\D/, ''), 10);

const any = (words: Iterable<string>) =>
  [...words].toSorted((a, b) => b.length - a.length).join('|');

const ordinalWords = any(Object.keys(ordinals).map((word) => word.replace('-', '{-}')));
const longMonths = monthNames.map(([long]) => long).join('|');
const shortMonths = any(monthNames.flatMap(([, ...short]) => short));
const month = `(?:${longMonths})(?![a-zà-ÿ])|(?:${shortMonths})(?![a-zà-ÿ])\\.?`;
const longWeekday = weekdayNames.map(([, long]) => long).join('|');
const shortWeekdays = any(weekdayNames.flatMap(([, , ...short]) => short));
const number = `\\d{1,3}|(?:${tens.join('|')})(?:{-}(?:${small.slice(0, 9).join('|')}))?|${any(
  [...numbers.keys()].filter((word) => !tens.includes(word)),
)}`;
const dayPart = 'morning|afternoon|evening|night|lunchtime';

/** Fragments of English templates. */
const fragments = {
  month,
  day: String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`,
  year: String.raw`\d{4}`,
  /** A year on its own. */
  lone: String.raw`1[0-9]\d\d|2[01]\d\d`,
  weekday: `${longWeekday}|(?:${shortWeekdays})\\.?`,
  longday: `${longWeekday}|(?:tues|weds|wed|thurs|thur|fri|sat|mon|sun)\\.(?=\\s+[a-z])|weds|thurs`,
  number,
  unit: 'days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)',
  span: 'week|weekend|month|quarter|year|decade|century',
  season: 'spring|summer|autumn|fall|winter',
  ordinal: `${ordinalWords}|\\d{1,2}(?:st|nd|rd|th)`,
  relation: 'last|this|next|this past|this coming|past|coming',
  part: '(?:the )?(?:very )?(?:early|mid|late|later|earlier)(?: in| on)?(?: the)?|(?:the )?(?:beginning|start|middle|end|close|turn|dawn|rest|remainder|first half|second half|latter half|latter part)(?: of)?(?: the)?',
  daypart: dayPart,
  approx:
    '(?:about|around|roughly|approximately|some|nearly|almost|more than|over|less than|at least|just over|just under|well over|up to|circa|ca?\\.?) ',
} as const;

export const rule = ruleMaker(fragments);
