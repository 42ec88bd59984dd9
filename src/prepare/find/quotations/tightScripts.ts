/**
 * Characters next to which quotation marks have no space: those of scripts without spaces between
 * words, and their punctuation. For a character class in a regular expression.
 */
export const tightScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}、。，：';

/** What may directly follow a closing mark, including the particles of Korean, which has spaces. */
export const tightBehind = `${tightScripts}\\p{Script=Hangul}`;
