/** First-strong isolate, and its end (Unicode Standard Annex #9). */
export const isolate = { start: '\u2068', end: '\u2069' } as const;

/** A name or a quotation in another script keeps its order, and does not turn what is around it. */
export const isolated = (text: string) => `${isolate.start}${text}${isolate.end}`;

/** The direction of a text's first letter that has one; of none, left to right. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(first) ? 'rtl' : 'ltr';
}
