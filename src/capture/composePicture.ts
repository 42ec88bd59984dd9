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

/** How much larger than the form's own its type may be, where there is room. */
const enlargements = [1.12, 1.25, 1.4, 1.6];
/** Of the height that is used: with less room left than this, nothing larger has it. */
const leastLeft = 0.1;

/**
 * A still of a story: its title and its drawing, laid out for the room there is, and what else there
 * is room for in words. Each text is whole or not there at all, and stays text. What would leave a
 * part of the picture empty is set larger.
 *
 * @throws CallFault when the form is too low for what has to be in it
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
 * The same content as in the form's own type, in the largest in which there is room for it.
 *
 * @throws CallFault when the form is too low
 */
function largestOf(subject: PictureSubject, tools: PictureTools): LaidOutPicture {
  const { form } = subject;
  const usual = layOutPicture(subject, tools);
  if (!usual) {
    throw new CallFault(
      `${form.widthPx} × ${form.heightPx ?? ''} pixels have no room for the title and the drawing; write a larger --height`,
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
