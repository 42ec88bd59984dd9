/**
 * Characters before and behind which quotation marks stand without a space: of scripts that have none
 * between words, and their stops. For a class of a regular expression.
 */
export const tightScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}、。，：';

/** What may follow a closing mark at once: also the particles of Korean, which has spaces. */
export const tightBehind = `${tightScripts}\\p{Script=Hangul}`;
