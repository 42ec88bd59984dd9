import type { DraftedArticle } from '../draft/read/draftedArticle.ts';
import { overlap } from '../text/ranges.ts';
import type { AnnotatedArticle } from './annotations.ts';
import type { Evaluation, Miss } from './evaluation.ts';
import { scoreOf } from './score.ts';

export interface Pair {
  marked: AnnotatedArticle;
  drafted: DraftedArticle;
}

/** Dated phrases: found where they overlap a mark (TempEval's relaxed match), and their EDTF. */
export function evaluateDates(pairs: readonly Pair[], misses: Miss[]): Evaluation['dates'] {
  const counts = { marked: 0, hits: 0, found: 0, right: 0 };
  let equal = 0;
  let isMarked = false;
  for (const { marked, drafted } of pairs) {
    if (!marked.dates) continue;
    isMarked = true;
    const { file, dates } = marked;
    counts.marked += dates.length;
    counts.found += drafted.dates.length;
    for (const mark of dates) {
      const found = drafted.dates.find((date) => overlap(date, mark));
      if (!found) misses.push({ file, ...placeOf(mark), what: `dated ${mark.edtf}, not found` });
      else {
        counts.hits += 1;
        if (withoutDoubt(found.edtf) === withoutDoubt(mark.edtf)) equal += 1;
        else misses.push({ file, ...placeOf(mark), what: `${found.edtf} for ${mark.edtf}` });
      }
    }
    for (const date of drafted.dates) {
      if (dates.some((mark) => overlap(date, mark))) counts.right += 1;
      else misses.push({ file, ...placeOf(date), what: `${date.edtf}, which is not marked` });
    }
  }
  if (!isMarked) return null;
  return { ...scoreOf(counts), edtfEqual: counts.hits === 0 ? 1 : equal / counts.hits };
}

const placeOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** "N years ago" may be said with or without "about". */
const withoutDoubt = (edtf: string) => edtf.replaceAll(/[~?%]/gu, '');
