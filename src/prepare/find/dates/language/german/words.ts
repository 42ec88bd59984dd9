import type { Weekday } from '../../../../../time/day.ts';
import type { CalendarNames } from '../calendarMeaning.ts';
import { ruleMaker } from '../ruleOf.ts';

const months = [
  ['januar', 'jänner', 'jan'],
  ['februar', 'feber', 'feb'],
  ['märz', 'mär'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['dezember', 'dez'],
];

const weekdays: readonly (readonly [string, Weekday])[] = [
  ['montag', 1],
  ['dienstag', 2],
  ['mittwoch', 3],
  ['donnerstag', 4],
  ['freitag', 5],
  ['samstag', 6],
  ['sonnabend', 6],
  ['sonntag', 7],
];

export const names: CalendarNames = {
  months: new Map(months.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const))),
  weekdays: new Map(weekdays),
};

const units = {
  tag: 'day',
  nacht: 'day',
  woche: 'week',
  wochenende: 'weekend',
  monat: 'month',
  quartal: 'quarter',
  jahr: 'year',
  jahrzehnt: 'decade',
  jahrhundert: 'century',
} as const;

/** In any case and number: Jahr, Jahre, Jahren, Jahres. */
export const unitOf = (word: string) => {
  const stem = word.toLowerCase().replace(/(?:en|es|e|n|s)$/, '');
  return Object.entries(units).find(([name]) => name.replace(/e$/, '') === stem)?.[1];
};

const numbers = new Map<string, number>(
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
for (const form of ['einem', 'einer', 'einen', 'eine']) numbers.set(form, 1);
numbers.set('zwanzig', 20).set('dreißig', 30).set('vierzig', 40).set('fünfzig', 50);
numbers.set('hundert', 100);

export const numberOf = (word: string) =>
  /^\d+$/.test(word) ? Number(word) : numbers.get(word.toLowerCase());

const any = (words: Iterable<string>) =>
  [...words].toSorted((a, b) => b.length - a.length).join('|');
const longMonths = months.map(([long]) => long).join('|');
const shortMonths = any(months.flatMap(([, ...short]) => short));

/** Fragments of German templates. */
const fragments = {
  month: `(?:${longMonths}|jänner|feber)s?(?![a-zà-ÿ])|(?:${shortMonths})(?![a-zà-ÿ])\\.?`,
  whole: `(?:${longMonths}|jänner|feber)s?`,
  day: '(?:3[01]|[12]\\d|0?[1-9])\\.',
  year: '\\d{4}',
  lone: '1[0-9]\\d\\d|20\\d\\d',
  weekday: any(names.weekdays.keys()),
  number: `\\d{1,3}|${any(numbers.keys())}`,
  unit: 'tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?|jahrzehnt(?:en?)?|jahrhundert(?:en?)?',
  span: 'woche|wochenende|monats?|quartals?|jahre?s?|jahrzehnts?|jahrhunderts?',
  season: 'frühling|frühjahr|sommer|herbst|winter',
  part: '(?:am |zu |im )?(?:anfang|ende|mitte|beginn|früher|später)(?: (?:der|des|im|in der))? ',
  last: '(?:vergangene|letzte|vorige)[nrsm]?',
  next: '(?:nächste|kommende)[nrsm]?',
  this: 'diese[nrsm]?',
  daypart: 'morgen|vormittag|mittag|nachmittag|abend|nacht|früh',
  approx: 'etwa |rund |ungefähr |fast |mehr als |über |knapp |gut |circa |ca\\.? ',
} as const;

export const rule = ruleMaker(fragments);
