import type { Language } from '../../language/english.ts';
import type { LoadProblem } from '../load/loadProblem.ts';

/** A problem in a reader's words: what it is, what happened, what can be done. */
export interface ProblemWords {
  title: string;
  what: string;
  remedy: string;
}

const bytesInMegabyte = 2 ** 20;

/** `null` for an error in the page itself. */
export function describeProblem(problem: LoadProblem | null, language: Language): ProblemWords {
  const { problems } = language.page;
  const words = problems[problem?.kind ?? 'fault'];
  const { title, remedy } = words;
  return { title, what: describeWhat(problem, problems), remedy };
}

function describeWhat(problem: LoadProblem | null, problems: Language['page']['problems']): string {
  switch (problem?.kind) {
    case 'refused':
      return problems.refused.what(problem.place);
    case 'server':
      return problems.server.what(problem.status);
    case 'slow':
      return problems.slow.what(problem.afterMs / 1000);
    case 'large':
      return problems.large.what(problem.limitBytes / bytesInMegabyte);
    case 'json':
      return problems.json.what(problem.place.line, problem.place.column);
    case 'version':
      return problems.version.what(problem.found);
    case 'shape':
      return problems.shape.what(problem.issues.length);
    case 'other':
      return problems.other.what(problem.wanted, problem.found);
    case 'missing':
    case 'network':
    case 'encoding':
      return problems[problem.kind].what;
    default:
      return problems.fault.what;
  }
}
