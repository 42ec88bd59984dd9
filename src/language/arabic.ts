import type { Language } from './english.ts';
import { dates } from './arabic/dates.ts';
import { page } from './arabic/page.ts';
import { panel } from './arabic/panel.ts';
import { search } from './arabic/search.ts';
import { loading } from './arabic/loading.ts';
import { timeline } from './arabic/timeline.ts';
import { quotations } from './arabic/quotations.ts';
import { tag } from './arabic/forms.ts';

/** Arabic, in the modern standard language that newsrooms share. */
export const arabic: Language = {
  tag,
  direction: 'rtl',
  dates,
  page: { ...page, ...panel, ...search, ...loading },
  timeline,
  quotations,
};
