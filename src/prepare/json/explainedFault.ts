/** A fault of a JSON text in words, with the UTF-16 unit at which it is. Nothing of the text is in it. */
export interface ExplainedFault {
  at: number;
  message: string;
}
