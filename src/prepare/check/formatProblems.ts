import { dirname } from 'node:path';
import { formatProblem } from './formatProblem.ts';
import type { Problem } from './problem.ts';

/** How many of a kind are reported with their locations. */
const mostOfAKind = 5;

const number = new Intl.NumberFormat('en-GB');

interface Kind {
  all: number;
  told: number;
  files: Set<string>;
}

/**
 * Problems as lines, in order; of a kind with very many the first few, and how many more there are.
 * Problems are of one kind when they read the same apart from numbers, names in quotation marks and
 * indices. A single extra one is printed: counting it would take a line as well.
 */
export function formatProblems(problems: readonly Problem[]): string[] {
  const kinds = new Map<string, Kind>();
  const kindOfEach = problems.map((problem) => {
    const name = nameKind(problem);
    const kind = kinds.get(name) ?? { all: 0, told: 0, files: new Set<string>() };
    kind.all += 1;
    kind.files.add(problem.file);
    kinds.set(name, kind);
    return { problem, kind };
  });
  return kindOfEach.flatMap(({ problem, kind }) => {
    kind.told += 1;
    if (kind.all <= mostOfAKind + 1 || kind.told <= mostOfAKind) return [formatProblem(problem)];
    return kind.told === mostOfAKind + 1 ? [formatMore(problem, kind)] : [];
  });
}

function formatMore({ file, severity }: Problem, { all, files }: Kind): string {
  const things = severity === 'warning' ? 'warnings' : 'errors';
  const where = files.size === 1 ? file : dirname(file);
  return `${where}: … and ${number.format(all - mostOfAKind)} more ${things} of this kind; --json gives all`;
}

function nameKind({ severity, path, message }: Problem): string {
  const said = message
    .replace(/"(?:[^"\\]|\\.)*"/g, '""')
    .replace(/\d+(?:[,.]\d+)*/g, '0')
    .replace(/0–0(?:, 0–0)*(?: and 0 more places?)?/g, '0–0');
  return [severity, path.replace(/\d+/g, '0'), said].join('\n');
}
