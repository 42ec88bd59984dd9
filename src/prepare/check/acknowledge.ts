import type { Acknowledged } from '../../story/file/schema.ts';
import { warningAt, type CheckContext } from './context.ts';
import type { Problem } from './problem.ts';

/** A warning that the story's makers have seen, and why it may stay. */
export interface AcknowledgedWarning {
  problem: Problem;
  reason: string;
}

/**
 * Parts the warnings that a story acknowledges, by rule and place, from all other problems. Errors
 * cannot be acknowledged. An entry without its warning is itself a warning, which cannot be
 * acknowledged either: the list says nothing that is not so.
 *
 * @param context undefined: the file is no story and acknowledges nothing
 */
export function acknowledge(
  problems: readonly Problem[],
  context: CheckContext | undefined,
): { problems: Problem[]; acknowledged: AcknowledgedWarning[] } {
  const entries = context?.story.acknowledged ?? [];
  const reasonOf = (problem: Problem) =>
    problem.severity === 'warning'
      ? entries.find((entry) => isOf(entry, problem))?.reason
      : undefined;
  const acknowledged = problems.flatMap((problem) => {
    const reason = reasonOf(problem);
    return reason === undefined ? [] : [{ problem, reason }];
  });
  const left = problems.filter((problem) => reasonOf(problem) === undefined);
  const idle = context ? entries.flatMap((entry, i) => problemOf(entry, i, problems, context)) : [];
  return { problems: [...left, ...idle], acknowledged };
}

function isOf({ rule, place }: Acknowledged, problem: Problem): boolean {
  return problem.rule === rule && problem.path === place;
}

function problemOf(
  entry: Acknowledged,
  i: number,
  problems: readonly Problem[],
  context: CheckContext,
): Problem[] {
  const found = problems.filter((problem) => isOf(entry, problem));
  if (found.some(({ severity }) => severity === 'warning')) return [];
  const message =
    found.length > 0
      ? 'acknowledges an error, which it cannot; mend what is wrong there'
      : `acknowledges a warning that does not come any more, of "${entry.rule}" at ${entry.place}; remove this`;
  return [{ ...warningAt(context, ['acknowledged', i], message), rule: 'acknowledged' }];
}
