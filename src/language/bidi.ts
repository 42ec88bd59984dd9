/** First-strong isolate, and its terminator (Unicode Standard Annex #9). */
export const isolate = { start: '\u2068', end: '\u2069' } as const;

/**
 * A name or a quotation in another script keeps its order and does not reorder what surrounds it.
 */
export const isolated = (text: string) => `${isolate.start}${text}${isolate.end}`;

/**
 * Whether a text has to be isolated from what surrounds it: in text from left to right, only one with
 * letters or numbers of right-to-left scripts, or with invisible marks that set a direction.
 *
 * @param around the direction of what surrounds it
 */
export const needsIsolation = (text: string, around: 'ltr' | 'rtl') =>
  around === 'rtl' ||
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(
    text,
  );

/** The direction of the first strong letter in a text; left to right when there is none. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(first) ? 'rtl' : 'ltr';
}
