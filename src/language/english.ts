/**
 * The words of the interface in English. A language is one file of this shape; every text that
 * Sourceline itself says stands here, never in a component. Dates and numbers go through `Intl`.
 */
export const english = {
  /** BCP 47. */
  tag: 'en-GB',
  direction: 'ltr' as 'ltr' | 'rtl',
  dates: {},
  page: {},
  timeline: {},
};

export type Language = typeof english;
