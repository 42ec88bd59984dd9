import { dates } from './english/dates.ts';
import { page } from './english/page.ts';
import { panel } from './english/panel.ts';
import { search } from './english/search.ts';
import { loading } from './english/loading.ts';
import { timeline } from './english/timeline.ts';
import { quotations } from './english/quotations.ts';

/**
 * The words of the interface in English. Every language has this shape, in a folder of parts. Every
 * text of Sourceline's own is here, never in a component. Dates and numbers go through `Intl`.
 */
export const english = {
  /** BCP 47. */
  tag: 'en-GB',
  direction: 'ltr' as 'ltr' | 'rtl',
  dates,
  page: { ...page, ...panel, ...search, ...loading },
  timeline,
  quotations,
};

export type Language = typeof english;
