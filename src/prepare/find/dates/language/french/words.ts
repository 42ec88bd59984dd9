import type { Weekday } from '../../../../../time/day.ts';
import type { CalendarNames } from '../calendarMeaning.ts';
import { ruleMaker } from '../ruleOf.ts';

const months = [
  ['janvier', 'janv'],
  ['février', 'févr', 'fév', 'fevrier'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['août', 'aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['décembre', 'déc', 'decembre'],
];

const weekdays: readonly (readonly [string, Weekday])[] = [
  ['lundi', 1],
  ['mardi', 2],
  ['mercredi', 3],
  ['jeudi', 4],
  ['vendredi', 5],
  ['samedi', 6],
  ['dimanche', 7],
];

export const names: CalendarNames = {
  months: new Map(months.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const))),
  weekdays: new Map(weekdays),
};

const units = {
  jour: 'day',
  semaine: 'week',
  'week-end': 'weekend',
  mois: 'month',
  trimestre: 'quarter',
  an: 'year',
  année: 'year',
  décennie: 'decade',
  siècle: 'century',
} as const;

export const unitOf = (word: string) => {
  const key = word.toLowerCase().normalize('NFC');
  return Object.entries(units).find(([name]) => key === name || key === `${name}s`)?.[1];
};

const numbers = new Map<string, number>(
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
numbers.set('une', 1).set('seize', 16).set('vingt', 20).set('trente', 30).set('quarante', 40);
numbers.set('cinquante', 50).set('soixante', 60).set('cent', 100).set('une dizaine d', 10);

export const numberOf = (word: string) =>
  /^\d+$/.test(word) ? Number(word) : numbers.get(word.toLowerCase());

const any = (words: Iterable<string>) =>
  [...words].toSorted((a, b) => b.length - a.length).join('|');
const longMonths = months.map(([long]) => long).join('|');
const shortMonths = any(months.flatMap(([, ...short]) => short));

/** Fragments of French templates. */
const fragments = {
  month: `(?:${longMonths})(?![a-zà-ÿ])|(?:${shortMonths})(?![a-zà-ÿ])\\.?`,
  whole: `${longMonths}|fevrier|aout|decembre`,
  day: '1er|3[01]|[12]\\d|0?[1-9]',
  year: '\\d{4}',
  lone: '1[0-9]\\d\\d|20\\d\\d',
  weekday: any(names.weekdays.keys()),
  number: `\\d{1,3}|${any(numbers.keys())}`,
  unit: 'jours?|semaines?|mois|ans?|années?|décennies?|siècles?',
  span: 'semaine|mois|trimestre|an|année|décennie|siècle|week{-}end',
  season: 'printemps|été|automne|hiver',
  part: '(?:au |en |à la |le |la )?(?:début|fin|milieu|mi|courant)(?: (?:de |du |de la |de l)?|{-})',
  last: 'dernier|dernière|passé|passée|précédent|précédente',
  next: 'prochain|prochaine|suivant|suivante',
  daypart: 'matin|après{-}midi|soir|midi|nuit',
  approx: "environ |près de |plus d(?:e |')|un peu plus d(?:e |')|à peine |presque |quelque ",
} as const;

export const rule = ruleMaker(fragments);
