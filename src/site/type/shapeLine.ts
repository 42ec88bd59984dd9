import { shapeGlyphs } from './shapeGlyphs.ts';
import type { SizedFont, Typefaces } from './typefaces.ts';

/** The type in which a line is set. */
export interface LineType {
  /** Families in the order of a CSS list, preferred first. */
  families: readonly string[];
  sizePx: number;
  /** 200 to 900. */
  weight: number;
  /** Space after each letter, except in joined scripts; defaults to the font's own spacing. */
  spacingPx?: number;
}

/** A run of a line in one font. */
export interface ShapedRun {
  text: string;
  /** `null` for a system font, whose metrics are unknown here. */
  sized: SizedFont | null;
  widthPx: number;
  /** From left to right, in pixels from the run's start; y grows downwards. */
  glyphs: readonly { id: number; xPx: number; yPx: number }[];
}

/**
 * A line of text as a browser sets it in the page's own fonts: kerned and joined by HarfBuzz, which
 * browsers also use. Runs are in the order of the text. Where no font of the page has a character,
 * its width is that of `estimatePx`.
 */
export function shapeLine(text: string, type: LineType, typefaces: Typefaces): ShapedRun[] {
  return runsOf(text, type, typefaces).map(({ sized, part }) => {
    if (!sized) return { text: part, sized, widthPx: estimatePx(part, type.sizePx), glyphs: [] };
    return shapeRun(part, sized, type);
  });
}

function shapeRun(part: string, sized: SizedFont, type: LineType): ShapedRun {
  const { sizePx } = type;
  const spacingPx = rightToLeft.test(part) ? 0 : (type.spacingPx ?? 0);
  const scale = sizePx / sized.unitsPerEm;
  let atPx = 0;
  const glyphs = shapeGlyphs(part, sized.font).map(({ id, advance, x, y }) => {
    const xPx = atPx + x * scale;
    atPx += advance * scale + spacingPx;
    return { id, xPx, yPx: -y * scale };
  });
  return { text: part, sized, widthPx: atPx, glyphs };
}

/** Neighbours in one font stay together, so that they are kerned and joined. */
function runsOf(text: string, { families, weight }: LineType, typefaces: Typefaces) {
  const runs: { sized: SizedFont | null; part: string }[] = [];
  // Where directions meet, spaces belong to neither and are placed separately.
  const isTurned = rightToLeft.test(text);
  for (const character of text) {
    if (isUnseen.test(character)) continue;
    const sized = typefaces.fontFor(character.codePointAt(0) ?? 0, families, weight);
    const last = runs.at(-1);
    const isApart = isTurned && isSpace.test(character) !== isSpace.test(last?.part ?? '');
    if (last && !isApart && (last.sized === sized || isMark.test(character)))
      last.part += character;
    else runs.push({ sized, part: character });
  }
  return runs;
}

const isSpace = /^\s/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Characters that only control direction take no room. */
const isUnseen = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u00AD]/u;
/** A combining mark is set with its base letter, in the letter's font. */
const isMark = /\p{M}/u;
const isWide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;

/** A full em for scripts with square characters, half an em for all others. */
function estimatePx(text: string, sizePx: number): number {
  return Array.from(text).reduce((sum, character) => {
    if (isMark.test(character)) return sum;
    return sum + sizePx * (isWide.test(character) ? 1 : 0.5);
  }, 0);
}
