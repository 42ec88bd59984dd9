import { escapeHtml } from '../embed/escapeHtml.ts';
import { CallFault } from '../prepare/command/callFault.ts';
import { sceneColours } from '../site/picture/sceneColours.ts';
import { accountsAlone, layOutPicture, type LaidOutPicture } from './layOutPicture.ts';
import type { PictureSubject, PictureTools } from './pictureSubject.ts';

/** A picture as an SVG document, with its size in CSS pixels. */
export interface ComposedPicture {
  svg: string;
  widthPx: number;
  heightPx: number;
}

/** How much larger than in its form a picture's type may be set, if there is room. */
const enlargements = [1.12, 1.25, 1.4, 1.6];
/** As a fraction of the used height: with less room left than this, nothing larger would fit. */
const leastLeft = 0.1;

/**
 * Composes a still of a story: its title and its drawing, laid out for the available room, and
 * whatever else there is room for in words. Each text is complete or absent, and stays text.
 * Whatever would leave part of the picture empty is set larger.
 *
 * @throws CallFault when the form is too low for the required content
 */
export function composePicture(subject: PictureSubject, tools: PictureTools): ComposedPicture {
  const { form, source, scheme } = subject;
  const { column, text, scale } = largestOf(subject, tools);
  const heightPx = form.heightPx ?? Math.ceil(column.endPx * scale);
  const size = `width="${form.widthPx}" height="${heightPx}"`;
  const box = `viewBox="0 0 ${form.widthPx / scale} ${heightPx / scale}"`;
  const ground = sceneColours(scheme).get('--paper') ?? 'none';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} lang="${source.story.language}" role="img" aria-labelledby="picture-title picture-about"><title id="picture-title">${escapeHtml(text.title)}</title><desc id="picture-about">${escapeHtml(text.about)}</desc><rect width="100%" height="100%" fill="${ground}"/>${column.markup()}</svg>\n`;
  return { svg, widthPx: form.widthPx, heightPx };
}

/**
 * The same content as at the form's own type size, at the largest size that has room for it.
 *
 * @throws CallFault when the form is too low
 */
function largestOf(subject: PictureSubject, tools: PictureTools): LaidOutPicture {
  const { form } = subject;
  const usual = layOutPicture(subject, tools);
  if (!usual) {
    throw new CallFault(
      `${form.widthPx} × ${form.heightPx ?? ''} pixels leave no room for the title and the drawing; write a larger --height`,
    );
  }
  const isFull = usual.column.roomPx < usual.column.endPx * leastLeft;
  if (form.heightPx === null || !usual.content || isFull) return usual;
  const isDrawn = usual.content !== accountsAlone;
  let best = usual;
  for (const by of enlargements) {
    const larger = { ...form, scale: form.scale * by };
    const laidOut = layOutPicture({ ...subject, form: larger }, tools, isDrawn);
    if (laidOut?.content !== usual.content) break;
    best = laidOut;
  }
  return best;
}
