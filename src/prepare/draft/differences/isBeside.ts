import type { Clause } from '../read/draftedArticle.ts';

/** Code points between two clauses of one sentence: a comma and a space. */
const gap = 3;

/** Whether two clauses are next to one another in one sentence of one article. */
export const isBeside = (one: Clause, other: Clause | undefined): other is Clause =>
  other !== undefined &&
  other.article === one.article &&
  Math.max(one.start, other.start) - Math.min(one.end, other.end) <= gap &&
  !/[.!?]\W*$/u.test(one.start < other.start ? one.text : other.text);
