import { Resvg } from '@resvg/resvg-js';
import type { Typefaces } from '../site/type/typefaces.ts';
import type { ComposedPicture } from './composePicture.ts';
import { inlineStyles } from './inlineStyles.ts';
import { outlineTexts } from './outlineTexts.ts';
import { parseSvg } from './svgDocument.ts';

/** Up to so many a PNG is drawn without a browser; a larger one a browser draws quicker. */
export const mostPixelsWithoutBrowser = 4_000_000;

/**
 * A picture as a PNG, without a browser, the same bytes on every machine. Null: a character of it is
 * in none of the page's fonts, and there would be a hole.
 *
 * @param pixelRatio pixels to one of CSS
 */
export function drawPng(
  { svg }: Pick<ComposedPicture, 'svg'>,
  pixelRatio: number,
  typefaces: Typefaces,
): Uint8Array | null {
  const document = parseSvg(svg);
  inlineStyles(document);
  if (!outlineTexts(document, typefaces)) return null;
  const fitTo = { mode: 'zoom', value: pixelRatio } as const;
  return new Resvg(document.documentElement.outerHTML, { font: { loadSystemFonts: false }, fitTo })
    .render()
    .asPng();
}
