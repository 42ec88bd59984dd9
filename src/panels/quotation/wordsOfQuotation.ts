import type { Quotation } from '../../story/model/quotation.ts';

/** All words of a statement, in each of its versions, for searching. */
export const wordsOfQuotation = ({ versions }: Quotation): string =>
  versions.flatMap(({ parts }) => parts.map(({ exact }) => exact)).join(' ');
