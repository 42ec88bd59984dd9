import type { CodePoints } from './codePoints.ts';
import type { Range } from './ranges.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where the characters of a text, as a reader perceives them, begin and end. */
export interface Graphemes {
  /**
   * The grapheme that contains a boundary between two code points; if none does, the boundary itself
   * as an empty range.
   */
  wholeAt: (point: number) => Range;
}

const known = new WeakMap<CodePoints, Graphemes>();

/** The grapheme clusters (UAX #29) of a text; only what surrounds a boundary is examined. */
export function graphemesOf(text: CodePoints): Graphemes {
  const graphemes = known.get(text) ?? makeGraphemes(text);
  known.set(text, graphemes);
  return graphemes;
}

function makeGraphemes(text: CodePoints): Graphemes {
  const segments = segmenter.segment(text.text);
  return {
    wholeAt(point) {
      const bound = { start: point, end: point };
      const unit = text.unitAt(point);
      if (unit <= 0 || unit >= text.text.length || isPlain(text.text, unit)) return bound;
      const found = segments.containing(unit);
      if (!found || found.index === unit) return bound;
      const end = text.atUnit(found.index + found.segment.length);
      return { start: text.atUnit(found.index), end };
    },
  };
}

/**
 * Below the first combining mark, and among dashes and quotation marks, only CR and LF combine into
 * one character.
 */
function isPlain(text: string, unit: number): boolean {
  return (
    isAlone(text.charCodeAt(unit - 1)) && isAlone(text.charCodeAt(unit)) && text[unit - 1] !== '\r'
  );
}

const isAlone = (code: number) => code < 0x300 || (code >= 0x2010 && code <= 0x2027);
