import type { Problem } from '../check/problem.ts';
import { findWithheld, type WithheldWords } from './withheldWords.ts';

/**
 * Removes withheld words from what is about to be printed. Messages about a broken field quote it,
 * cut to a length, so a field that contains withheld words (`hiding`, by path) is not quoted at all.
 */
export function redact(
  problem: Problem,
  words: readonly WithheldWords[],
  hiding: ReadonlySet<string>,
): Problem {
  const says = findWithheld(`${problem.path}\n${problem.message}`, words) !== undefined;
  const mayQuote = hiding.has(problem.path) && problem.message.includes('"');
  if (!says && !mayQuote) return problem;
  return {
    ...problem,
    path: withoutWithheld(problem.path, words),
    message: 'is wrong, and holds words that the story withholds, which are not shown here',
  };
}

/** The last step of a path: a field's name, or what stands in brackets. */
const lastStep = /(?:\.[^.[\]]*|\[(?:\d+|"(?:[^"\\]|\\.)*")\])$/;

/** The path, or the part of it that leads to where a name holds withheld words. */
function withoutWithheld(path: string, words: readonly WithheldWords[]): string {
  if (!findWithheld(path, words)) return path;
  const parent = path.replace(lastStep, '');
  return parent === path ? '$' : withoutWithheld(parent, words);
}
