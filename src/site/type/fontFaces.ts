import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectFolder } from '../../prepare/projectFolder.ts';

/** One face of the page's own fonts, as its style sheet declares it. */
export interface FontFace {
  family: string;
  /** The path of the WOFF2 file. */
  path: string;
  /** First and last code point of each range that it covers. */
  ranges: readonly (readonly [first: number, last: number])[];
  /** The lightest and the heaviest weight. */
  weights: readonly [lightest: number, heaviest: number];
}

const styleSheet = join(projectFolder, 'src/app/style/fonts.css');
const { resolve } = createRequire(import.meta.url);

/**
 * The faces that ship with the page, in the order of its style sheet; system fonts are not among
 * them.
 */
export function readFontFaces(css = readFileSync(styleSheet, 'utf8')): FontFace[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    const file = /url\('([^']+)'\)/.exec(rule)?.[1];
    const family = /font-family:\s*'([^']+)'/.exec(rule)?.[1];
    const ranges = /unicode-range:([^;]*)/.exec(rule)?.[1];
    const weights = /font-weight:\s*(\d+)\s+(\d+)/.exec(rule);
    if (file === undefined) return [];
    if (family === undefined || ranges === undefined || weights === null) {
      throw new Error(
        `fonts.css: the face of ${file} names no family, no unicode-range or not two weights`,
      );
    }
    const [lightest, heaviest] = [Number(weights[1]), Number(weights[2])];
    return [
      { family, path: resolve(file), ranges: readRanges(ranges), weights: [lightest, heaviest] },
    ];
  });
}

/** `U+0-FF, U+131` as CSS writes it, without wildcards. */
function readRanges(text: string): FontFace['ranges'] {
  return [...text.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last ?? first, 16),
  ]);
}
