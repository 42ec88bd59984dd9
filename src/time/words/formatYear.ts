import type { Language } from '../../language/english.ts';
import { piecesOf, textOf } from './pieces.ts';

const style = { form: 'full', weekday: false, year: true } as const;
const unmarked = { uncertain: false, approximate: false } as const;

/** An astronomical year as a reader counts it, with its era where it needs one: “2016”, “25 BC”. */
export const formatYear = (year: number, language: Language): string =>
  textOf(piecesOf({ type: 'year', year, ...unmarked }, style, language));
