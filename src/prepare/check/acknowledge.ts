import type { Acknowledged } from '../../story/file/schema.ts';
import { warningAt, type CheckContext } from './context.ts';
import { keyOfWarning } from './keyOfWarning.ts';
import { suggest } from '../text/nearest.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules.ts';

/** A warning that the story's makers have seen, and why it may stay. */
export interface AcknowledgedWarning extends Acknowledged {
  problem: Problem;
}

/**
 * Separates the warnings that a story acknowledges from all other problems. An entry covers the
 * warnings of its rule with its key, wherever they are by now; without a key, those at its place, and
 * then a warning gives the key. Errors cannot be acknowledged. An entry without its warning is itself
 * a warning, which cannot be acknowledged either: the list must not claim anything untrue.
 *
 * @param context undefined when the file is no story and acknowledges nothing
 * @param pathInForm where a problem of the story file is in `story.yaml`, as reported: that location
 *   is understood too
 */
export function acknowledge(
  problems: readonly Problem[],
  context: CheckContext | undefined,
  pathInForm: (problem: Problem) => string,
): { problems: Problem[]; acknowledged: AcknowledgedWarning[] } {
  const entries = context?.story.acknowledged ?? [];
  if (!context || entries.length === 0) return { problems: [...problems], acknowledged: [] };
  const isAt = ({ rule, place }: Acknowledged, problem: Problem) =>
    problem.rule === rule && (problem.path === place || pathInForm(problem) === place);
  const covers = (entry: Acknowledged, problem: Problem) =>
    problem.severity === 'warning' &&
    problem.rule === entry.rule &&
    (entry.key === undefined
      ? isAt(entry, problem)
      : entry.key === keyOfWarning(problem, context.story));
  const entryOf = (problem: Problem) => entries.find((entry) => covers(entry, problem));
  const acknowledged = problems.flatMap((problem) => {
    const entry = entryOf(problem);
    if (!entry) return [];
    const place = isAt(entry, problem) ? entry.place : pathInForm(problem);
    return [{ ...entry, place, problem }];
  });
  const left = problems.filter((problem) => entryOf(problem) === undefined);
  const amiss = entries.flatMap((entry, i) => {
    const covered = problems.filter((problem) => covers(entry, problem));
    const there = problems.filter((problem) => isAt(entry, problem));
    const message = faultOf(entry, covered, there, context);
    if (message === null) return [];
    return [{ ...warningAt(context, ['acknowledged', i], message), rule: 'acknowledged' }];
  });
  return { problems: [...left, ...amiss], acknowledged };
}

/** What is wrong with an entry; `null` when nothing is. */
function faultOf(
  entry: Acknowledged,
  covered: readonly Problem[],
  there: readonly Problem[],
  { story }: CheckContext,
): string | null {
  const keysOf = (problems: readonly Problem[]) =>
    [...new Set(problems.map((problem) => keyOfWarning(problem, story)))].join(' or ');
  if (covered.length > 0) {
    return entry.key === undefined
      ? `has no key, so it would cover any other warning of "${entry.rule}" at ${entry.place} as well; write key: ${keysOf(covered)}`
      : null;
  }
  const warnings = there.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0)
    return `was written for other words or another fault at ${entry.place}, and does not cover the warning that is given there now; read that, and if it may stay write key: ${keysOf(warnings)}`;
  if (there.length > 0)
    return 'acknowledges an error, but only a warning can be acknowledged; correct what is wrong there';
  return `acknowledges a warning that is no longer given, of "${entry.rule}" at ${entry.place}${meant(entry)}`;
}

/** What to do: for an unknown rule, the one that is probably meant. */
function meant({ rule }: Acknowledged): string {
  const other = rules.has(rule) ? '' : suggest(rule, rules.keys());
  return other === '' ? '; remove this' : `${other} Otherwise remove this`;
}
