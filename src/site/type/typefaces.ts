import { readFileSync } from 'node:fs';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'wawoff2/decompress.js';
import { readFontFaces, type FontFace } from './fontFaces.ts';

/** The page's own fonts, ready to be measured and drawn without a browser. */
export interface Typefaces {
  /**
   * The font in which the page sets a character.
   * @param families as in a CSS list, preferred first
   * @param weight 200 to 900; clamped to what the face offers
   * @returns null when none of them has it, and the reader's system decides
   */
  fontFor: (codePoint: number, families: readonly string[], weight: number) => SizedFont | null;
}

/** A face at one weight. */
export interface SizedFont {
  font: Font;
  /** Font units per em. */
  unitsPerEm: number;
}

interface LoadedFace extends FontFace {
  face: Face;
  byWeight: Map<number, SizedFont>;
}

let underWay: Promise<Typefaces> | undefined;

/** Reads the fonts that the page's style sheet names, once. */
export function loadTypefaces(): Promise<Typefaces> {
  underWay ??= load();
  return underWay;
}

async function load(): Promise<Typefaces> {
  const faces: LoadedFace[] = [];
  for (const declared of readFontFaces()) {
    // One at a time: unpacking the next file overwrites the last.
    const bytes = await decompress(new Uint8Array(readFileSync(declared.path)));
    faces.push({ ...declared, face: new Face(new Blob(bytes)), byWeight: new Map() });
  }
  return {
    fontFor(codePoint, families, weight) {
      for (const family of families) {
        const found = faces.find((face) => face.family === family && covers(face, codePoint));
        const sized = found && sizedAt(found, weight);
        if (sized?.font.glyph(codePoint)) return sized;
      }
      return null;
    },
  };
}

function covers({ ranges }: FontFace, codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

function sizedAt({ face, byWeight }: LoadedFace, weight: number): SizedFont {
  const known = byWeight.get(weight);
  if (known) return known;
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const sized = { font, unitsPerEm: face.upem };
  byWeight.set(weight, sized);
  return sized;
}
