/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * How many words a text has. Where words are not divided by spaces, two letters count as one, about
 * the length of a word in Japanese and Chinese.
 */
export function wordCount(text: string): number {
  const letters = text.match(unspaced)?.length ?? 0;
  if (letters === 0) return spaced(text);
  return Math.ceil(letters / 2) + spaced(text.replace(unspaced, ' '));
}

const spaced = (text: string) =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
