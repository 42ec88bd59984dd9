import type { Finder } from '../finder.ts';

/** `find dates`: finds the phrases that have a date. */
export const datesFinder: Finder = {
  name: 'dates',
  about: 'phrases that date something, with their EDTF and whether it is stated or computed',
  async find(text, options, onFault) {
    const { findDates } = await import('./findDates.ts');
    const { impossibleDates } = await import('./impossibleDates.ts');
    const { dates, undated } = findDates(text, options);
    impossibleDates(undated).forEach(onFault);
    return dates.map(({ start, end, text, edtf, basis }) => ({ start, end, text, edtf, basis }));
  },
};
