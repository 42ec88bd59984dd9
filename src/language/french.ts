import type { Language } from './english.ts';
import { dates } from './french/dates.ts';
import { page } from './french/page.ts';
import { panel } from './french/panel.ts';
import { search } from './french/search.ts';
import { loading } from './french/loading.ts';
import { timeline } from './french/timeline.ts';
import { quotations } from './french/quotations.ts';

/** French, as newsrooms in France write it. */
export const french: Language = {
  tag: 'fr-FR',
  direction: 'ltr',
  dates,
  page: { ...page, ...panel, ...search, ...loading },
  timeline,
  quotations,
};
