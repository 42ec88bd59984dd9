import { Resvg } from '@resvg/resvg-js';
import type { Typefaces } from '../site/type/typefaces.ts';
import type { ComposedPicture } from './composePicture.ts';
import { inlineStyles } from './inlineStyles.ts';
import { outlineTexts } from './outlineTexts.ts';
import { parseSvg } from './svgDocument.ts';

/** The largest number of pixels drawn without a browser; beyond it a browser is quicker. */
export const mostPixelsWithoutBrowser = 4_000_000;

/**
 * Draws a picture as a PNG without a browser, with the same bytes on every machine. `null` when one
 * of its characters is in none of the page's fonts, which would leave a gap.
 *
 * @param pixelRatio device pixels per CSS pixel
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
