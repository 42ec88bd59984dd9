/** One thing that `check` has to say about a story. */
export interface Problem {
  /** An `error` is refused; a `warning` is to be reviewed and does not change the exit code. */
  severity: 'error' | 'warning';
  /**
   * The name of the rule that found it, as used in a story's `acknowledged`; omitted when it is no
   * rule of `check`.
   */
  rule?: string;
  /** The file at fault, as the caller named it. */
  file: string;
  /** JSONPath (RFC 9535, singular) of the location in a story file; empty when there is none. */
  path: string;
  /** What is wrong; what would be right. One line, never containing withheld words. */
  message: string;
  /** From 1, if the rule knows it; otherwise it is derived from the path. */
  line?: number;
  /** From 1, in UTF-16 units; only where a person wrote the line. */
  column?: number;
}
