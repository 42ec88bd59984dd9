import type { Finder } from '../finder.ts';

/** `find dates`: finds the phrases that have a date. */
export const datesFinder: Finder = {
  name: 'dates',
  about: 'phrases that date something, with their EDTF and whether it is stated or computed',
  async find(text, options) {
    const { findDates } = await import('./findDates.ts');
    const { dates } = findDates(text, options);
    return dates.map(({ start, end, text, edtf, basis }) => ({ start, end, text, edtf, basis }));
  },
  async faults(text, options) {
    const { findDates } = await import('./findDates.ts');
    const { impossibleDates } = await import('./impossibleDates.ts');
    return impossibleDates(findDates(text, options).undated);
  },
};
