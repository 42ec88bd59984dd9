import type { Meaning, Relation, WhichYear, Yearly } from '../meaning.ts';
import { calendarMeaning, inYear, intervalOf, looksLikeName, nameKey } from './calendarMeaning.ts';
import { countedMeaning } from './countedMeaning.ts';
import type { RuleMatch } from './grammar.ts';
import { romanOf } from './romanOf.ts';
import { shifted, type From } from './shifted.ts';
import type { DateWords } from './words.ts';

type Read = (match: RuleMatch) => Meaning | undefined;

/** Words that date something, which cannot be dated itself. */
export const undated = (why: string): Meaning => ({ kind: 'undated', why });

const yearly = (what: Yearly | undefined, which: WhichYear): Meaning | undefined =>
  what && { kind: 'yearly', what, which };

const year = (text: string): Meaning => ({ kind: 'year', year: Number(text) });

/** The year given beside it, or else the one that the words lead to. */
const beside = ({ group }: RuleMatch, otherwise: WhichYear): WhichYear =>
  group('lone') === '' ? otherwise : { year: Number(group('lone')) };

/**
 * A decade by its first year, in full or as its last two figures; in that case it is in the last
 * century.
 */
const decadeOf = (figures: number): Meaning => ({
  kind: 'years',
  unit: 'decade',
  first: figures < 100 ? 1900 + figures : figures,
});

/** What the groups of a match mean; they have the names of the fragments. */
export const yearReaders = {
  year: ({ group }: RuleMatch) => year(group('lone')),
  /**
   * The group `short` has the last two figures of a second year if `lone2` does not have all four.
   */
  years: ({ group }: RuleMatch) => {
    const first = group('lone1');
    const last = group('lone2') || `${first.slice(0, 2)}${group('short')}`;
    return Number(last) > Number(first) ? intervalOf(year(first), year(last)) : undefined;
  },
  /** The group `two` has the figures of a decade, "90" or "1990". */
  decade: ({ group }: RuleMatch): Meaning => decadeOf(Number(group('two'))),
  /** The group `roman`, or `number` in figures. */
  century: ({ group }: RuleMatch): Meaning | undefined => {
    const count = group('roman') === '' ? Number(group('number')) : romanOf(group('roman'));
    return count > 0 && count < 22
      ? { kind: 'years', unit: 'century', first: 100 * (count - 1) }
      : undefined;
  },
  /** The group `word` is one of the names of the centuries, starting with the first. */
  centuryInWords:
    (names: readonly string[]): Read =>
    ({ group }) => ({
      kind: 'years',
      unit: 'century',
      first: 100 * names.indexOf(nameKey(group('word')).replace(' ', '-')),
    }),
  /** The group `word` is one of the names of the decades of the last century, from the twenties. */
  namedDecade:
    (names: readonly string[]): Read =>
    ({ group }) =>
      decadeOf(20 + 10 * names.indexOf(nameKey(group('word')))),
  named:
    (name: string, relation: Relation = 'bare'): Read =>
    (match) =>
      yearly({ kind: 'named', name }, beside(match, { relation })),
};

/**
 * A year on its own, unless it counts something or is the number of something.
 *
 * @param dating finds a word that makes it a year, at the end of the preceding text
 * @param counted finds what it counts, in the text after it
 * @param numbered finds what it is a number of, at the end of the preceding text
 */
export const loneYear =
  (dating: RegExp, counted: RegExp, numbered: RegExp): Read =>
  ({ group, sentence, start, end }) => {
    const before = sentence.slice(Math.max(0, start - 40), start);
    const after = sentence.slice(end, end + 16);
    // Place and year of a book: “(Madrid, 1987)”.
    if (after.startsWith(')') && /\([^()\d]*$/.test(before)) return year(group('lone'));
    if (counted.test(after) || /[$€£\d.,:/+-]\s?$/.test(before)) return undefined;
    const number = Number(group('lone'));
    return dating.test(before) || (number >= 1900 && number % 100 !== 0 && !numbered.test(before))
      ? year(group('lone'))
      : undefined;
  };

/** Readers for a language's words: calendar dates, weekdays, seasons, quarters and counted units. */
export const readersOf = (words: DateWords) => ({
  ...dayReaders(words),
  ...unitReaders(words),
  ...partReaders(words),
});

const dayReaders = ({ names, capitals, persons }: DateWords) => ({
  calendar:
    (which?: WhichYear): Read =>
    (match) => {
      const meaning = calendarMeaning(match, names);
      return which ? inYear(meaning, which) : meaning;
    },
  /**
   * A month's name alone: where months are lowercase, a capitalised one belongs to a person or a
   * place.
   */
  month: (match: RuleMatch) => {
    const isMonth = capitals ? /^\p{Lu}/u.test(match.words) : !looksLikeName(match.words);
    return isMonth ? calendarMeaning(match, names) : undefined;
  },
  interval: (match: RuleMatch) => {
    const [first, last] = ['1', '2'].map(
      (i) => match.group(`month${i}`) || match.group(`whole${i}`),
    );
    const year = match.group('year2') || match.group('year1');
    return intervalOf(
      calendarMeaning(match, names, '1', { year, month: first || last }),
      calendarMeaning(match, names, '2', { year, month: last || first }),
    );
  },
  weekday:
    (
      relation: Relation,
      rest: { weekOffset?: number; weeks?: number; fromText?: boolean } = {},
    ): Read =>
    ({ group, sentence, start, end }) => {
      const written = group('weekday') || group('weekday2');
      const isFirstName = persons.includes(nameKey(written)) && looksLikeName(written);
      if (isFirstName && /^\s\p{Lu}\p{Ll}/u.test(sentence.slice(end))) return undefined;
      // “Santo Domingo”, “Anna e Domenica”: within a sentence, a day has no capital.
      if (!capitals && looksLikeName(written) && /[\p{L}’']\s$/u.test(sentence.slice(0, start)))
        return undefined;
      const weekday = names.weekdays.get(nameKey(written));
      return weekday && { kind: 'weekday', weekday, relation, ...rest };
    },
});

function unitReaders({ units, numbers, collectives }: DateWords) {
  const numberOf = (text: string) =>
    /^\d+$/.test(text) ? Number(text) : numbers.get(text.toLowerCase());
  const unitOf = (text: string) => units.get(text.toLowerCase().normalize('NFC'));
  return {
    /** The group `tens`: “anni trenta”, in the last century. */
    decadeInWords: ({ group }: RuleMatch): Meaning | undefined => {
      const years = numberOf(group('tens'));
      return years === undefined ? undefined : decadeOf(years);
    },
    /** “The first nine months of 1997”. */
    firstMonths: (match: RuleMatch): Meaning | undefined => {
      const last = numberOf(match.group('number') || match.group('number2'));
      if (last === undefined || last < 2 || last > 11) return undefined;
      const monthOf = (month: number) =>
        yearly({ kind: 'month', month }, beside(match, { relation: 'this' }));
      return intervalOf(monthOf(1), monthOf(last));
    },
    span:
      (offset: number, from: From = 'publication'): Read =>
      ({ group }) => {
        const unit = unitOf(group('span') || group('span2'));
        return unit && shifted(unit, offset, from);
      },
    counted:
      (sign: 1 | -1, from: From = 'publication'): Read =>
      ({ group }) => {
        const unit = unitOf(group('unit'));
        const count = numberOf(group('number'));
        if (unit === undefined || count === undefined) return undefined;
        const meaning = countedMeaning(unit, sign * count, from);
        return group('approx') !== '' && unit !== 'day'
          ? { ...meaning, approximate: true }
          : meaning;
      },
    /** “Il y a une dizaine d’années”. */
    collective: ({ group }: RuleMatch): Meaning | undefined => {
      const unit = unitOf(group('unit'));
      const count = collectives.get(nameKey(group('collective')));
      if (unit === undefined || count === undefined) return undefined;
      const meaning = countedMeaning(unit, -count, 'publication');
      return unit === 'day' ? meaning : { ...meaning, approximate: true };
    },
  };
}

function partReaders({ names, seasons, ordinals, capitals }: DateWords) {
  const part = ({ group }: RuleMatch) => ordinals.get(group('ordinal').toLowerCase());
  return {
    season:
      (which: WhichYear): Read =>
      (match) => {
        const word = match.group('season') || match.group('season2');
        // “Rue du Printemps”: within a sentence, a season has no capital.
        if (!capitals && looksLikeName(word) && !match.words.startsWith(word)) return undefined;
        const season = seasons.get(word.toLowerCase());
        return yearly(season && { kind: 'season', season }, beside(match, which));
      },
    /** “The first Monday of April”; the group `final` if it is the month’s last. */
    nth: (match: RuleMatch) => {
      const { group } = match;
      const n = group('final') === '' ? part(match) : -1;
      const month = names.months.get(nameKey(group('month')));
      const weekday = names.weekdays.get(nameKey(group('weekday')));
      const isDay = n !== undefined && month !== undefined && weekday !== undefined;
      const which = beside(match, { relation: 'bare' });
      return isDay ? yearly({ kind: 'nth', month, n, weekday }, which) : undefined;
    },
    /** “The first Monday of the month”; the group `final` if it is the last, `ahead` of the next one. */
    nthOfMonth: ({ group }: RuleMatch): Meaning | undefined => {
      const n = group('final') === '' ? ordinals.get(group('ordinal').toLowerCase()) : -1;
      const weekday = names.weekdays.get(nameKey(group('weekday')));
      if (n === undefined || weekday === undefined) return undefined;
      return { kind: 'nthOfMonth', n, weekday, ...(group('ahead') === '' ? {} : { offset: 1 }) };
    },
    /** The group `final` if it is the year’s last. */
    quarter: (match: RuleMatch) => {
      const wanted = match.group('final') === '' ? part(match) : 4;
      const quarter = ([1, 2, 3, 4] as const).find((number) => number === wanted);
      return yearly(quarter && { kind: 'quarter', quarter }, beside(match, { relation: 'bare' }));
    },
    half: (match: RuleMatch) => {
      const half = ([1, 2] as const).find((number) => number === part(match));
      return yearly(half && { kind: 'half', half }, beside(match, { relation: 'this' }));
    },
  };
}
