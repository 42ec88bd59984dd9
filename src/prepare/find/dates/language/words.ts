import type { Weekday } from '../../../../time/day.ts';
import type { Unit } from '../meaning.ts';
import type { CalendarNames } from './calendarMeaning.ts';
import type { Fragments } from './template.ts';

/** The words of a language that templates use; lowercase. */
export interface DateWords {
  readonly names: CalendarNames;
  /** Whether days and months are capitalised. */
  readonly capitals: boolean;
  /** Every form of a unit's name. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly seasons: ReadonlyMap<string, 1 | 2 | 3 | 4>;
  /** First to fourth, for quarters and halves. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words for about so many: “une dizaine”. */
  readonly collectives: ReadonlyMap<string, number>;
  /** Days that are also first names: “Domingo Prieto”. */
  readonly persons: readonly string[];
}

const unitNames = [
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const;
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * A language's words, each list as one string.
 *
 * @param text `months` and `weekdays` from January and Monday on, with a slash between forms of the
 *   same one; `numbers` from one on, then the tens from thirty; `seasons` from spring, `ordinals`
 *   from the first
 */
export function dateWords(text: {
  capitals?: boolean;
  months: string;
  weekdays: string;
  units: Readonly<Record<string, string>>;
  numbers: string;
  tens: string;
  seasons: string;
  ordinals: string;
  collectives?: Readonly<Record<string, number>>;
  persons?: string;
}): DateWords {
  const days = listed(text.weekdays).flatMap(([form, i]): (readonly [string, Weekday])[] => {
    const weekday = weekdays[i - 1];
    return weekday === undefined ? [] : [[form, weekday]];
  });
  const seasons = listed(text.seasons).flatMap(([form, i]): (readonly [string, 1 | 2 | 3 | 4])[] =>
    i === 1 || i === 2 || i === 3 || i === 4 ? [[form, i]] : [],
  );
  const units = Object.entries(text.units).flatMap(([name, forms]): (readonly [string, Unit])[] => {
    const unit = unitNames.find((unit) => unit === name);
    return unit === undefined ? [] : listed(forms).map(([form]) => [form, unit]);
  });
  return {
    capitals: text.capitals ?? false,
    names: { months: new Map(listed(text.months)), weekdays: new Map(days) },
    units: new Map(units),
    numbers: new Map([
      ...listed(text.numbers),
      ...listed(text.tens).map(([form, i]) => [form, 20 + 10 * i] as const),
    ]),
    seasons: new Map(seasons),
    ordinals: new Map(listed(text.ordinals)),
    collectives: new Map(Object.entries(text.collectives ?? {})),
    persons: text.persons?.split(' ') ?? [],
  };
}

/** Words by their position in a list, from 1, with a slash between forms of the same one. */
const listed = (text: string): (readonly [string, number])[] =>
  text
    .split(' ')
    .flatMap((forms, i) =>
      forms.split('/').map((form) => [form.replaceAll('_', ' '), i + 1] as const),
    );

const any = (words: Iterable<string>) =>
  [...words].toSorted((a, b) => b.length - a.length).join('|');

const longestAbbreviation = 4;

/** The first name of each month and longer ones (“setiembre”); all others are abbreviations. */
const wholeOf = ({ months }: CalendarNames) =>
  [...months].flatMap(([form, month], i, all) =>
    all[i - 1]?.[1] === month && form.length <= longestAbbreviation ? [] : [form],
  );

/** Only an abbreviation may have a full stop. */
function monthOf(names: CalendarNames): string {
  const whole = wholeOf(names);
  const short = [...names.months.keys()].filter((name) => !whole.includes(name));
  return `(?:${any(whole)})(?![a-zà-ÿ])|(?:${any(short)})(?![a-zà-ÿ])\\.?`;
}

const isTens = (number: number) => number % 10 === 0 && number >= 20 && number <= 90;

/** The fragments available to the templates of every language. */
export const fragmentsOf = ({
  names,
  units,
  numbers,
  seasons,
  ordinals,
  collectives,
}: DateWords): Fragments => ({
  month: monthOf(names),
  whole: any(wholeOf(names)),
  weekday: any(names.weekdays.keys()),
  day: '1[.º°]|3[01]|[12]\\d|0?[1-9]',
  year: '\\d{4}',
  lone: '1[0-9]\\d\\d|20\\d\\d',
  roman: '[XVI]{1,5}',
  number: `\\d{1,3}|${any(numbers.keys())}`,
  tens: any([...numbers].flatMap(([name, number]) => (isTens(number) ? [name] : []))),
  unit: any(units.keys()),
  span: any(units.keys()),
  season: any(seasons.keys()),
  ordinal: any(ordinals.keys()),
  collective: any(collectives.keys()),
});

/**
 * A sentence in which this finds nothing contains none of the words, nor any of `more`, an
 * alternation.
 */
export const hintOf = ({ names, units, seasons }: DateWords, more: string) =>
  new RegExp(
    [
      String.raw`\d`,
      ...[names.months, names.weekdays, units, seasons].map((map) => any(map.keys())),
      more,
    ].join('|'),
    'iu',
  );
