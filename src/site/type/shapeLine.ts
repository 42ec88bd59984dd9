import { Buffer, shape } from 'harfbuzzjs';
import type { SizedFont, Typefaces } from './typefaces.ts';

/** In what a line is set. */
export interface LineType {
  /** Families as CSS lists them, best first. */
  families: readonly string[];
  sizePx: number;
  /** 200 to 900. */
  weight: number;
  /** After each letter, but for letters that are joined; absent: as the font has it. */
  spacingPx?: number;
}

/** A stretch of a line in one font. */
export interface ShapedRun {
  text: string;
  /** Null: a font of the reader's system, unknown here. */
  sized: SizedFont | null;
  widthPx: number;
  /** From left to right, in pixels from the run's beginning; y grows downwards. */
  glyphs: readonly { id: number; xPx: number; yPx: number }[];
}

/**
 * A line of text as a browser sets it in the page's own fonts: kerned and joined by HarfBuzz, which
 * browsers use, too. Runs come in the order of the text. What no font of the page has is taken to be
 * as wide as in `estimatePx`.
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
  const buffer = new Buffer();
  buffer.addText(part);
  buffer.guessSegmentProperties();
  shape(sized.font, buffer);
  let atPx = 0;
  const glyphs = buffer.getGlyphInfosAndPositions().map((glyph) => {
    const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
    const xPx = atPx + xOffset * scale;
    atPx += xAdvance * scale + spacingPx;
    return { id, xPx, yPx: -yOffset * scale };
  });
  return { text: part, sized, widthPx: atPx, glyphs };
}

/** Neighbours in one font belong together, so that they are kerned and joined. */
function runsOf(text: string, { families, weight }: LineType, typefaces: Typefaces) {
  const runs: { sized: SizedFont | null; part: string }[] = [];
  // Where directions meet, spaces belong to neither and have to find their own place.
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

/** What only says in which direction a text runs takes no room. */
const isUnseen = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u00AD]/u;
/** A mark is set with its letter, in the letter's font. */
const isMark = /\p{M}/u;
const isWide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;

/** A full em for the scripts of squares, and half of one for all others. */
function estimatePx(text: string, sizePx: number): number {
  return Array.from(text).reduce((sum, character) => {
    if (isMark.test(character)) return sum;
    return sum + sizePx * (isWide.test(character) ? 1 : 0.5);
  }, 0);
}
