import { Buffer, shape, type Font } from 'harfbuzzjs';
import { keepIn } from '../../timeline/layout/index/keepIn.ts';

/** A glyph of a shaped text, in font units; `y` grows upwards. */
interface ShapedGlyph {
  id: number;
  advance: number;
  x: number;
  y: number;
}

/** Lines are balanced by wrapping a text ten times or so: most parts are met again at once. */
const mostKept = 5_000;
const kept = new WeakMap<Font, Map<string, readonly ShapedGlyph[]>>();

/** The glyphs of a text in one font, from left to right, as HarfBuzz shapes them; cached. */
export function shapeGlyphs(text: string, font: Font): readonly ShapedGlyph[] {
  let ofFont = kept.get(font);
  if (!ofFont) kept.set(font, (ofFont = new Map()));
  return keepIn(ofFont, text, mostKept, () => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return buffer
      .getGlyphInfosAndPositions()
      .map(({ codepoint: id, xAdvance: advance = 0, xOffset: x = 0, yOffset: y = 0 }) => {
        return { id, advance, x, y };
      });
  });
}
