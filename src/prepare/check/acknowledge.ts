import type { Acknowledged } from '../../story/file/schema.ts';
import { warningAt, type CheckContext } from './context.ts';
import { suggest } from '../text/nearest.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules.ts';

/** A warning that the story's makers have seen, and why it may stay. */
export interface AcknowledgedWarning extends Acknowledged {
  problem: Problem;
}

/**
 * Separates the warnings that a story acknowledges, by rule and location, from all other problems.
 * Errors cannot be acknowledged. An entry without its warning is itself a warning, which cannot be
 * acknowledged either: the list must not claim anything untrue.
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
  const isOf = ({ rule, place }: Acknowledged, problem: Problem) =>
    problem.rule === rule && (problem.path === place || pathInForm(problem) === place);
  const entryOf = (problem: Problem) =>
    problem.severity === 'warning' ? entries.find((entry) => isOf(entry, problem)) : undefined;
  const acknowledged = problems.flatMap((problem) => {
    const entry = entryOf(problem);
    return entry ? [{ ...entry, problem }] : [];
  });
  const left = problems.filter((problem) => entryOf(problem) === undefined);
  const idle = entries.flatMap((entry, i) => {
    const found = problems.filter((problem) => isOf(entry, problem));
    return context ? problemOf(entry, i, found, context) : [];
  });
  return { problems: [...left, ...idle], acknowledged };
}

/** For an unknown rule: the one that is probably meant. */
function meant({ rule }: Acknowledged): string {
  return rules.has(rule) ? '' : suggest(rule, rules.keys()).replace('?', '');
}

function problemOf(
  entry: Acknowledged,
  i: number,
  found: readonly Problem[],
  context: CheckContext,
): Problem[] {
  if (found.some(({ severity }) => severity === 'warning')) return [];
  const message =
    found.length > 0
      ? 'acknowledges an error, but only a warning can be acknowledged; correct what is wrong there'
      : `acknowledges a warning that is no longer given, of "${entry.rule}" at ${entry.place}${meant(entry)}; remove this`;
  return [{ ...warningAt(context, ['acknowledged', i], message), rule: 'acknowledged' }];
}
