import type { Language } from '../../language/english.ts';
import type { DatePart } from '../../language/phrases.ts';
import { dateParts, formatYearNumber } from './intl.ts';
import { yearInEra } from '../yearInEra.ts';
import type { PlainDate } from './plainDate.ts';

/** A part of a date in reader's text: a field, or what separates two. */
export type Piece = {
  /** `name`: a season or a decade as a whole. */
  readonly field: DatePart | 'name';
  readonly text: string;
};

export type PieceStyle = {
  readonly form: 'full' | 'label';
  readonly weekday: boolean;
  /** False when the reader knows the year; a bare year or decade is written all the same. */
  readonly year: boolean;
};

/** Eras are written where a bare number would not look like a year: before 1000, and from 10,000. */
const needsEra = (year: number) => year < 1000 || year > 9999;

/** The parts of a date, without its marks. */
export function piecesOf(date: PlainDate, style: PieceStyle, language: Language): Piece[] {
  switch (date.type) {
    case 'day':
    case 'dateTime':
      return intlPieces(date, dayOptions(date.year, style), style.year, language);
    case 'month':
      return intlPieces({ ...date, day: 1 }, { month: widthOf(style) }, style.year, language);
    case 'year':
      return yearPieces(date.year, language);
    case 'season': {
      const name: Piece = { field: 'name', text: language.dates.seasons[date.season] };
      const space: Piece = { field: 'literal', text: ' ' };
      const years = yearPieces(date.year, language);
      // A winter ends in the next year: “winter 2024” might be the one before.
      if (date.season === 24 && years.length === 1) {
        const next = formatYearNumber(date.year + 1, language.tag);
        years.push({ field: 'name', text: `–${next.slice(-2)}` });
      }
      return style.year ? [name, space, ...years] : [name];
    }
    default: {
      const year = formatYearNumber(date.firstYear, language.tag);
      const { decade, label } = language.dates;
      return [{ field: 'name', text: style.form === 'full' ? decade(year) : label.decade(year) }];
    }
  }
}

export const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

const widthOf = (style: PieceStyle) => (style.form === 'full' ? 'long' : 'short');

/**
 * The first whole year of the Gregorian calendar. Earlier sources used another one, and nobody then
 * used the weekday that this one would have given.
 */
const firstYearWithWeekdays = 1583;

function dayOptions(year: number, style: PieceStyle): Intl.DateTimeFormatOptions {
  const options = { day: 'numeric', month: widthOf(style) } as const;
  return style.weekday && year >= firstYearWithWeekdays
    ? { ...options, weekday: widthOf(style) }
    : options;
}

type Day = { readonly year: number; readonly month: number; readonly day: number };

function intlPieces(
  { year, month, day }: Day,
  fields: Intl.DateTimeFormatOptions,
  withYear: boolean,
  language: Language,
): Piece[] {
  const era = needsEra(year) ? ({ era: 'short' } as const) : {};
  const options = withYear ? { ...fields, year: 'numeric' as const, ...era } : fields;
  return dateParts({ year, month, day }, language.tag, options).map((part) => {
    const field = fieldOf(part.type);
    // `Intl` groups no years; ours look the same alone and in a date.
    const text = field === 'year' ? formatYearNumber(yearInEra(year), language.tag) : part.value;
    return { field, text: language.dates.housePart(text, field) };
  });
}

function fieldOf(type: Intl.DateTimeFormatPartTypes): DatePart {
  switch (type) {
    case 'weekday':
    case 'day':
    case 'month':
    case 'year':
    case 'era':
      return type;
    default:
      return 'literal';
  }
}

/**
 * Years go beyond JavaScript's dates: `Intl` formats one that it can, for the order of year and era,
 * and the number is substituted.
 */
function yearPieces(year: number, language: Language): Piece[] {
  const standIn = needsEra(year) ? (year > 0 ? 500 : -499) : 2000;
  const text = formatYearNumber(yearInEra(year), language.tag);
  return intlPieces({ year: standIn, month: 7, day: 1 }, {}, true, language).map((piece) =>
    piece.field === 'year' ? { field: 'year', text } : piece,
  );
}
