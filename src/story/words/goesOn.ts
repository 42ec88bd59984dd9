/** Whether an article's sentence goes on before and after the words that are shown. */
export interface GoesOn {
  before: boolean;
  after: boolean;
}

const sentenceEnd = String.raw`[.!?…][”’"')\]]*`;
const endsSentence = new RegExp(`${sentenceEnd}$`);
const afterSentence = new RegExp(String.raw`(?:^|\n|${sentenceEnd}\s+)\s*[“‘"'(\[]*$`);
const onlyTheEnd = new RegExp(String.raw`^(?:\s*$|\s*\n|${sentenceEnd}(?:\s|$))`);

/**
 * An ellipsis belongs where words of the same sentence were left out. A full stop that was left out
 * is not a word, and a new sentence or paragraph is a fresh start. An abbreviation's full stop looks
 * like the end of a sentence; then an ellipsis may be missing, but there is never a false one.
 */
export function goesOn(excerpt: { exact: string; prefix: string; suffix: string }): GoesOn {
  const startsLow = /^\p{Ll}/u.test(excerpt.exact);
  return {
    before: excerpt.prefix !== '' && (startsLow || !afterSentence.test(excerpt.prefix)),
    after: !endsSentence.test(excerpt.exact.trimEnd()) && !onlyTheEnd.test(excerpt.suffix),
  };
}
