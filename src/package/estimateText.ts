import { textStyles, type TextRole } from '../timeline/layout/textRoles.ts';

/** Fractions of the font size, for Source Sans 3, by kind of letter. */
const narrow = /[iljtfrI.,:;’‘'“”!|()[\]\s-]/u;
const broad = /[mwMWQO@%—…]/u;
const full = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u{1f000}-\u{1faff}]/u;

/**
 * Estimates the width of a line of text in pixels from its letters: for a drawing made before any
 * font is available, as on a server, and the same everywhere. Accurate to a few per cent for Latin
 * text; where a font can be measured, measure it.
 */
export function estimateText(text: string, role: TextRole): number {
  const { sizePx, weight } = textStyles[role];
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * sizePx * (weight > 500 ? 1.04 : 1);
}

function emsOf(letter: string): number {
  if (narrow.test(letter)) return 0.28;
  if (full.test(letter)) return 1;
  if (broad.test(letter)) return 0.82;
  return /\p{Lu}/u.test(letter) ? 0.6 : 0.51;
}
