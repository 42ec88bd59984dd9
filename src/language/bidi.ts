/** First-strong isolate, and its terminator (Unicode Standard Annex #9). */
export const isolate = { start: '\u2068', end: '\u2069' } as const;

/**
 * A name or a quotation in another script keeps its order and does not reorder what surrounds it.
 */
export const isolated = (text: string) => `${isolate.start}${text}${isolate.end}`;

/** The direction of the first strong letter in a text; left to right when there is none. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(first) ? 'rtl' : 'ltr';
}
