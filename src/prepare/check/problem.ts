/** One thing that `check` has to say about a story. */
export interface Problem {
  /** An `error` is refused; a `warning` is to be looked at and does not change the exit code. */
  severity: 'error' | 'warning';
  /** The name of the rule that found it, as a story's `acknowledged` has it; absent: no rule of `check`. */
  rule?: string;
  /** The file at fault, as the caller named it. */
  file: string;
  /** JSONPath (RFC 9535, singular) of the place in a story file; empty: the file has none. */
  path: string;
  /** What is wrong; what would be right. One line, never with withheld words in it. */
  message: string;
  /** From 1, where the rule knows it; otherwise it is found from the path. */
  line?: number;
  /** From 1, in UTF-16 units; only where a person wrote the line. */
  column?: number;
}
