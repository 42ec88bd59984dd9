import type { Evidence } from '../../story/model/evidence.ts';

/** Whether all the words that show something are from one article. */
export const isOfOneArticle = (evidence: readonly Evidence[]): boolean =>
  new Set(evidence.map(({ article }) => article)).size === 1;
