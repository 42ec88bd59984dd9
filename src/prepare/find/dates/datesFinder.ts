import type { Finder } from '../finder.ts';
import { findDates } from './findDates.ts';

/** `find dates`: the phrases that have a date. */
export const datesFinder: Finder = {
  name: 'dates',
  about: 'phrases that date something, with their EDTF and whether it is stated or computed',
  find: (text, options) =>
    findDates(text, options).dates.map(({ start, end, text, edtf, basis }) => ({
      start,
      end,
      text,
      edtf,
      basis,
    })),
};
