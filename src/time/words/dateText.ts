import type { Language } from '../../language/english.ts';
import type { DateText } from '../../language/phrases.ts';
import type { Qualification } from '../edtf/edtf.ts';
import { piecesOf, textOf, type PieceStyle } from './pieces.ts';
import { unitOf, type PlainDate } from './plainDate.ts';

/** A date's text without its marks. */
export const unmarkedText = (date: PlainDate, style: PieceStyle, language: Language): DateText => ({
  text: textOf(piecesOf(date, style, language)),
  unit: unitOf(date),
  marked: false,
});

/** Adds the words for `~`, `?` and `%` to a text. */
export function withMarks(
  text: DateText,
  { uncertain, approximate }: Qualification,
  form: PieceStyle['form'],
  language: Language,
): DateText {
  const { about, perhaps } = form === 'full' ? language.dates : language.dates.label;
  const first = approximate ? { ...text, text: about(text), marked: true } : text;
  return uncertain ? { ...text, text: perhaps(first), marked: true } : first;
}

/** A date's text with the words for its marks. */
export const dateText = (date: PlainDate, style: PieceStyle, language: Language): DateText =>
  withMarks(unmarkedText(date, style, language), date, style.form, language);
