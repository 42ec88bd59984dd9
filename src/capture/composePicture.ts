import { escapeHtml } from '../embed/escapeHtml.ts';
import { CallFault } from '../prepare/command/callFault.ts';
import { sceneColours } from '../site/picture/sceneColours.ts';
import type { LaidOutPicture } from './laidOutPicture.ts';
import { layOutPicture } from './layOutPicture.ts';
import type { Arrangement, PictureContent } from './pictureContent.ts';
import type { PictureSubject, PictureTools } from './pictureSubject.ts';

/** A picture as an SVG document, with its size in CSS pixels. */
export interface ComposedPicture {
  svg: string;
  widthPx: number;
  heightPx: number;
}

/** How much larger than in its form a picture's type may be set, if there is room. */
const enlargements = [1.12, 1.25, 1.4, 1.6];
/** How much smaller, if the drawing would otherwise have too little room. */
const reductions = [0.85, 0.7, 0.6];
/** A drawing is set no smaller than this, compared with its form's type, if it can be helped. */
const leastDrawnRatio = 0.6;
/** Any smaller than this, and the events in words say more than a drawing. */
const leastLegibleRatio = 0.5;
/** How much smaller the type of a picture without a drawing may be, for more than a few events. */
const sizesOfWords = [1, 0.85, 0.7];
const fewEvents = 3;
/** What is tried for a call whose height is not enough. */
const triedHeights = Array.from({ length: 40 }, (_, index) => (index + 5) * 50);
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
  const { column, text, scale } = bestOf(subject, tools);
  const heightPx = form.heightPx ?? Math.ceil(column.endPx * scale);
  const size = `width="${form.widthPx}" height="${heightPx}"`;
  const box = `viewBox="0 0 ${form.widthPx / scale} ${heightPx / scale}"`;
  const ground = sceneColours(scheme).get('--paper') ?? 'none';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} lang="${source.story.language}" role="img" aria-labelledby="picture-title picture-about"><title id="picture-title">${escapeHtml(text.title)}</title><desc id="picture-about">${escapeHtml(text.about)}</desc><rect width="100%" height="100%" fill="${ground}"/>${column.markup()}</svg>\n`;
  return { svg, widthPx: form.widthPx, heightPx };
}

/**
 * The picture at its form's own type size, or smaller where its drawing could hardly be read; or the
 * same content at the largest size that has room for it.
 *
 * @throws CallFault when the form is too low
 */
function bestOf(subject: PictureSubject, tools: PictureTools): LaidOutPicture {
  const layOut = layOutOf(subject, tools);
  const usual = usualOf(layOut);
  if (!usual) throw new CallFault(tooLow(subject, tools));
  if (subject.form.heightPx === null || !usual.content || isFull(usual)) return usual;
  return largestOf(usual, usual.content, layOut);
}

function usualOf(layOut: LayOut): LaidOutPicture | null {
  let usual = arrangedAt(1, layOut);
  for (const by of reductions) {
    if (usual && usual.drawnRatio >= leastDrawnRatio) break;
    const smaller = arrangedAt(by, layOut);
    if (smaller && smaller.drawnRatio > (usual?.drawnRatio ?? 0)) usual = smaller;
  }
  const isLegible = usual && usual.drawnRatio >= leastLegibleRatio;
  return isLegible ? usual : (inWordsOf(layOut) ?? usual);
}

/** A story's events in words where its drawing could not be read. */
function inWordsOf(layOut: LayOut): LaidOutPicture | null {
  let best: LaidOutPicture | null = null;
  for (const by of sizesOfWords) {
    const laidOut = layOut(by, 'events alone');
    if (laidOut && laidOut.inWords > (best?.inWords ?? 0)) best = laidOut;
    if (best && (best.content || best.inWords >= fewEvents)) break;
  }
  return best;
}

/** Names a height that is enough, if one of the tried ones is. */
function tooLow(subject: PictureSubject, tools: PictureTools): string {
  const { form, eventId } = subject;
  const content = eventId === null ? 'one event' : 'what one article wrote';
  const enough = triedHeights
    .filter((heightPx) => heightPx > (form.heightPx ?? 0))
    .find((heightPx) => usualOf(layOutOf({ ...subject, form: { ...form, heightPx } }, tools)));
  const remedy = enough ? `--height ${enough} is enough` : 'write a larger --width';
  return `${form.widthPx} × ${form.heightPx ?? ''} pixels leave no room for the title and ${content}; ${remedy}`;
}

const layOutOf =
  (subject: PictureSubject, tools: PictureTools): LayOut =>
  (by, arrangement) =>
    layOutPicture(subject, tools, { by, arrangement });

type LayOut = (by: number, arrangement: Arrangement) => LaidOutPicture | null;

/**
 * An event's accounts are below the drawing; or beside it, if more of them have room there; or, where
 * the drawing could not be read or they have no room beside it, alone.
 */
function arrangedAt(by: number, layOut: LayOut): LaidOutPicture | null {
  const below = layOut(by, 'accounts below');
  if (below && below.inWords === below.text.accounts.length) return below;
  const stacked = below ?? layOut(by, 'accounts alone');
  const beside = layOut(by, 'accounts beside');
  return beside && beside.inWords >= (stacked?.inWords ?? 0) ? beside : stacked;
}

/**
 * First as large as it can be with the same events named in the drawing. Where much would still be
 * empty, large type is worth more than that: events without a name in the drawing have it in the
 * words.
 */
function largestOf(
  usual: LaidOutPicture,
  { words, named }: PictureContent,
  layOut: LayOut,
): LaidOutPicture {
  const { arrangement } = usual;
  let best = usual;
  for (const by of enlargements) {
    const laidOut = layOut(by, arrangement);
    if (laidOut?.content?.words !== words) break;
    if (laidOut.content.named !== named && isFull(best)) break;
    best = laidOut;
  }
  return best;
}

const isFull = ({ column }: LaidOutPicture) => column.roomPx < column.endPx * leastLeft;
