/**
 * A fault of a JSON text in words, with its position in UTF-16 units. It quotes nothing of the text.
 */
export interface ExplainedFault {
  at: number;
  message: string;
}
