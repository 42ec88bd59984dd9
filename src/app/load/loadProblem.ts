import type { StoryIssue } from '../../story/file/storyIssue.ts';
import type { TextPlace } from './placeOfFault.ts';

/** Why something could not be loaded, as data; `page.problems` of the language has the words. */
export type LoadProblem =
  /** The address refers to something that is not on the page's own origin, or to nothing valid. */
  | { kind: 'refused'; place: string }
  /** The server has no such file: 404 or 410. */
  | { kind: 'missing' }
  | { kind: 'server'; status: number }
  /** No response: no connection, a blocked request, a response that broke off. */
  | { kind: 'network' }
  | { kind: 'slow'; afterMs: number }
  | { kind: 'large'; limitBytes: number }
  /** The bytes are not UTF-8. */
  | { kind: 'encoding' }
  | { kind: 'json'; place: TextPlace }
  | { kind: 'version'; found: string }
  | { kind: 'shape'; issues: readonly StoryIssue[] }
  /** The file is a story, but not the one that the address asked for. */
  | { kind: 'other'; wanted: string; found: string };

/** Thrown by whatever loads; `file` is the address it was loading. */
export class LoadError extends Error {
  readonly problem: LoadProblem;
  readonly file: string;

  constructor(problem: LoadProblem, file: string) {
    super(`${problem.kind}: ${file}`);
    this.name = 'LoadError';
    this.problem = problem;
    this.file = file;
  }
}
