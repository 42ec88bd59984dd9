import type { Language } from '../../language/english.ts';
import type { DateText } from '../../language/phrases.ts';
import type { EdtfCalendarPoint } from '../edtf/edtf.ts';
import { collapse } from './collapse.ts';
import { dateText } from './dateText.ts';
import { piecesOf, textOf, type Piece, type PieceStyle } from './pieces.ts';
import { isMarked } from './plainDate.ts';

export type PairTexts = {
  readonly from: DateText;
  readonly to: DateText;
  /** A number meets a number across the dash: both ends count the same thing. */
  readonly tight: boolean;
};

/** The texts of two ends, with what they share written once, unless an end has a mark. */
export function pairTexts(
  start: EdtfCalendarPoint,
  end: EdtfCalendarPoint,
  style: PieceStyle,
  language: Language,
): PairTexts {
  if (isMarked(start) || isMarked(end)) {
    const [from, to] = [dateText(start, style, language), dateText(end, style, language)];
    return { from, to, tight: false };
  }
  const whole = [piecesOf(start, style, language), piecesOf(end, style, language)] as const;
  const [from, to] = collapse(start, end, whole);
  return {
    from: { text: textOf(from), unit: start.type, marked: false },
    to: { text: textOf(to), unit: end.type, marked: false },
    tight: isNumber(from) && start.type === end.type,
  };
}

const isNumber = ([piece, ...rest]: readonly Piece[]) =>
  rest.length === 0 && (piece?.field === 'day' || piece?.field === 'year');
