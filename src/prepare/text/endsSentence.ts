/** Whether a text ends as a sentence does, in any script; quotation marks and brackets may follow. */
export const endsSentence = (text: string): boolean =>
  /[.!?…。！？؟۔।]["“”'‘’»«)\]」』）]*$/u.test(text.slice(-4));
