import { dateParts } from '../../../time/words/intl.ts';
import { weekdayNames } from '../../../time/words/weekdayNames.ts';
import { foldWords } from './foldWords.ts';

/**
 * Languages whose calendars are recognized without being specified; their month names do not
 * conflict.
 */
const tags = ['en-GB', 'de', 'de-AT', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'pl', 'fi'];
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const forms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];

/**
 * The months' names, folded, in the languages that are recognized, each with its number, 1 to 12.
 */
export const monthByName: ReadonlyMap<string, number> = namesOfMonths();

/** The weekdays' names, folded. They add nothing to the date beside them. */
export const weekdayWords: ReadonlySet<string> = new Set(
  tags.flatMap((tag) => weekdayNames(tag).map(({ name }) => foldWords(name).replace(/\.$/, ''))),
);

function namesOfMonths(): Map<string, number> {
  const found = new Map<string, number>([['sept', 9]]);
  for (const tag of tags) {
    for (const month of months) {
      for (const form of forms) {
        for (const { type, value } of dateParts({ year: 2000, month, day: 1 }, tag, form)) {
          const name = foldWords(value).replace(/\.$/, '');
          if (type === 'month' && /\p{L}/u.test(name) && !found.has(name)) found.set(name, month);
        }
      }
    }
  }
  return found;
}

/** EDTF's codes: 21 spring to 24 winter. */
export const seasonByName: ReadonlyMap<string, number> = new Map(
  Object.entries({
    21: 'spring fruhling fruhjahr printemps primavera lente voorjaar',
    22: 'summer sommer ete verano estate verao zomer',
    23: 'autumn fall herbst automne otono autunno outono herfst',
    24: 'winter hiver invierno inverno',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, Number(code)] as const)),
);
