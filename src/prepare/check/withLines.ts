import { placeOfPath } from '../json/places.ts';
import { linesOf } from '../text/lines.ts';
import type { JsonNode } from '../json/scan.ts';
import type { Problem } from './problem.ts';
import type { ReadStory } from './readStory.ts';

/** Adds lines to problems of the story file and sorts them in file order, with others after them. */
export function withLines(problems: readonly Problem[], file: string, read: ReadStory): Problem[] {
  const rootOf = read.json?.rootOf ?? (() => ({ start: 0 }));
  let lineColumn: ReturnType<typeof linesOf> | undefined;
  let root: JsonNode | undefined;
  const lineOf = (problem: Problem) => {
    if (problem.file !== file || problem.path === '' || read.text === undefined) return {};
    lineColumn ??= linesOf(read.text);
    return { line: lineColumn(placeOfPath((root ??= rootOf()), problem.path)).line };
  };
  const placed = problems.map((problem): Problem => ({ ...lineOf(problem), ...problem }));
  const own = placed.filter((problem) => problem.file === file);
  const others = placed.filter((problem) => problem.file !== file);
  return [...own.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)), ...others];
}
