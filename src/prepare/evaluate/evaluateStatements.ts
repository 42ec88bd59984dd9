import type { StatementGroup } from '../draft/statements/groupStatements.ts';
import { overlap, type Range } from '../text/ranges.ts';
import type { Evaluation, Miss } from './evaluation.ts';
import type { Pair } from './evaluateDates.ts';
import { scoreOf } from './score.ts';

/** Parts of quotations: found when they overlap, exact when both ends are equal. */
export function evaluateStatements(
  pairs: readonly Pair[],
  groups: readonly StatementGroup[],
  misses: Miss[],
): Pick<Evaluation, 'statements' | 'shared'> {
  const counts = { marked: 0, hits: 0, found: 0, right: 0 };
  let exact = 0;
  /** By marked statement, by article: the groups that have it. */
  const homes = new Map<string, Map<string, Set<number>>>();
  const some = pairs.filter(({ marked }) => marked.statements);
  for (const { marked, drafted } of some) {
    const { file, statements = [] } = marked;
    const parts = groups.flatMap(({ versions }, group) =>
      versions
        .filter(({ article }) => article === drafted.id)
        .flatMap((version) => version.parts.map((part) => ({ part, group }))),
    );
    counts.marked += statements.length;
    counts.found += parts.length;
    counts.right += parts.filter(({ part }) => statements.some((one) => overlap(one, part))).length;
    for (const mark of statements) {
      const { start, end } = mark;
      const found = parts.filter(({ part }) => overlap(part, mark));
      if (found.length > 0) counts.hits += 1;
      if (found.some(({ part }) => part.start === start && part.end === end)) exact += 1;
      else misses.push({ file, start, end, what: whatOf(found.map(({ part }) => part)) });
      const byArticle = homes.get(mark.statement) ?? new Map<string, Set<number>>();
      const own = byArticle.get(file) ?? new Set();
      found.forEach(({ group }) => own.add(group));
      homes.set(mark.statement, byArticle.set(file, own));
    }
  }
  if (some.length === 0) return { statements: null, shared: null };
  const boundsExact = counts.marked === 0 ? 1 : exact / counts.marked;
  return { statements: { ...scoreOf(counts), boundsExact }, shared: sharedOf(homes, misses) };
}

function whatOf(found: readonly Range[]): string {
  const [first] = found;
  return first
    ? `a part of a quotation, found as ${first.start}-${first.end}`
    : 'a part of a quotation, not found';
}

function sharedOf(
  homes: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>,
  misses: Miss[],
): Evaluation['shared'] {
  const counts = { marked: 0, hits: 0, found: 0, right: 0 };
  const all = [...homes].flatMap(([statement, byArticle]) =>
    [...byArticle].map(([file, groups]) => ({ statement, file, groups })),
  );
  all.forEach((one, i) => {
    for (const other of all.slice(i + 1)) {
      if (one.file === other.file) continue;
      const isMarked = one.statement === other.statement;
      const isFound = [...one.groups].some((group) => other.groups.has(group));
      if (isMarked) counts.marked += 1;
      if (isFound) counts.found += 1;
      if (isMarked && isFound) {
        counts.hits += 1;
        counts.right += 1;
      } else if (isMarked) {
        const what = `${one.statement}: not aligned with ${other.file}`;
        misses.push({ file: one.file, start: 0, end: 0, what });
      }
    }
  });
  return scoreOf(counts);
}
