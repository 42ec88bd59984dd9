import { sliceCodePoints } from '../../story/collation/sliceCodePoints.ts';
import { subtract, union, type Range } from '../text/ranges.ts';
import type { Evaluation, Miss } from './evaluation.ts';
import type { Pair } from './evaluateDates.ts';
import { scoreOf } from './score.ts';

/** Furniture, counted in code points other than white space. */
export function evaluateFurniture(pairs: readonly Pair[], misses: Miss[]): Evaluation['furniture'] {
  const counts = { marked: 0, hits: 0, found: 0, right: 0 };
  const some = pairs.filter(({ marked }) => marked.furniture);
  for (const { marked, drafted } of some) {
    const slice = sliceCodePoints(drafted.text);
    const count = (ranges: readonly Range[]) =>
      union(ranges).reduce(
        (sum, { start, end }) => sum + slice(start, end).replace(/\s/gu, '').length,
        0,
      );
    const marks = marked.furniture ?? [];
    const kept = subtract(marks, drafted.furniture);
    const lost = subtract(drafted.furniture, marks);
    const [all, found] = [count(marks), count(drafted.furniture)];
    counts.marked += all;
    counts.found += found;
    counts.hits += all - count(kept);
    counts.right += found - count(lost);
    const { file } = marked;
    const tell = (ranges: readonly Range[], what: string) =>
      ranges
        .filter((one) => count([one]) > 0)
        .forEach(({ start, end }) => misses.push({ file, start, end, what }));
    tell(kept, 'furniture, not removed');
    tell(lost, 'of the article, removed as furniture');
  }
  return some.length === 0 ? null : scoreOf(counts);
}
