import { escapeHtml } from '../embed/escapeHtml.ts';
import { CallFault } from '../prepare/command/callFault.ts';
import { drawSceneSvg } from '../site/picture/drawSceneSvg.tsx';
import { sceneColours } from '../site/picture/sceneColours.ts';
import { unbreakablePieces } from '../timeline/layout/labels/unbreakablePieces.ts';
import { layoutTimeline } from '../timeline/layout/layoutTimeline.ts';
import { prepareStory } from '../timeline/prepareStory.ts';
import { stillDrawing } from '../timeline/stillDrawing.ts';
import type { PictureSubject, PictureTools } from './pictureSubject.ts';
import { pictureText, type PictureText } from './pictureText.ts';
import { createColumn, type Column, type PlacedDrawing } from './pictureColumn.ts';
import { setAccounts } from './setAccounts.ts';
import type { PictureForm } from './pictureForms.ts';
import { pictureTypes, titleTypes, type PictureType } from './typeOfPicture.ts';
import { writeKey } from './writeKey.ts';

/** A picture as an SVG document, with its size in CSS pixels. */
export interface ComposedPicture {
  svg: string;
  widthPx: number;
  heightPx: number;
}

/** Of the room under the title, with an event: what the drawing may take at least beside accounts. */
const shareOfDrawing = 0.55;
const gapPx = 16;
/** A drawing is never laid out lower than this; one that is higher than its room shrinks. */
const leastDrawingPx = 120;
/** Smaller beside accounts, its words are hard to read: then these have the room. */
const leastRatioBeside = 0.75;
/** Smaller, they cannot be read at all. */
const leastRatio = 0.45;
/** Of the type of accounts that have the drawing's room, too: the largest that shows all of them. */
const accountRatios = [1.4, 1.2];

/**
 * A still of a story: its title, the drawing laid out for the room there is, and, of an event, what
 * the articles wrote, each excerpt whole or not at all. Text stays text.
 *
 * @throws CallFault when the form is too low for what has to be in it
 */
export function composePicture(subject: PictureSubject, tools: PictureTools): ComposedPicture {
  const { form, source, eventId, language, scheme } = subject;
  const { scale } = form;
  const text = pictureText(source, eventId, language);
  const column = createColumn(subject, tools);
  const { story } = source;
  column.write(text.title, titleType(column, text.title, story.language), story.language);
  const about = column.wrap(text.about, pictureTypes.about, language.tag);
  column.writeLines(about, pictureTypes.about);
  const hasAccounts = text.accounts.length > 0;
  if (!hasAccounts) {
    writeKey(
      column,
      text.key,
      language.tag,
      column.widthOf(about.at(-1) ?? '', pictureTypes.about),
    );
  }
  column.skip(gapPx);
  if (column.roomPx < leastDrawingPx * leastRatio) throw tooLow(form);
  const draw = (roomPx: number) => drawTimeline(subject, tools, column.widthPx, roomPx);
  if (hasAccounts) placeAccounts(column, draw, text, subject);
  else {
    const drawing = draw(column.roomPx);
    if (drawing.ratio < leastRatio) throw tooLow(form);
    column.place(drawing);
  }
  const heightPx = form.heightPx ?? Math.ceil(column.endPx * scale);
  const size = `width="${form.widthPx}" height="${heightPx}"`;
  const box = `viewBox="0 0 ${form.widthPx / scale} ${heightPx / scale}"`;
  const ground = sceneColours(scheme).get('--paper') ?? 'none';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} lang="${story.language}" role="img" aria-labelledby="picture-title picture-about"><title id="picture-title">${escapeHtml(text.title)}</title><desc id="picture-about">${escapeHtml(text.about)}</desc><rect width="100%" height="100%" fill="${ground}"/>${column.markup()}</svg>\n`;
  return { svg, widthPx: form.widthPx, heightPx };
}

/** The accounts under the drawing; without it, and larger, where it could not be read. */
function placeAccounts(
  column: Column,
  draw: (roomPx: number) => TimelineDrawing,
  text: PictureText,
  { source: { story }, language }: PictureSubject,
): void {
  const setAt = (ratio: number) => setAccounts(column, text.accounts, { story, language, ratio });
  const accounts = setAt(1);
  const keyPx = text.key === '' ? 0 : pictureTypes.about.lineHeightPx;
  const roomPx =
    Math.max(column.roomPx * shareOfDrawing, column.roomPx - accounts.heightPx) - keyPx - gapPx;
  const drawing = draw(roomPx);
  if (drawing.ratio >= leastRatioBeside) {
    column.place(drawing);
    writeKey(column, text.key, language.tag);
    column.skip(gapPx);
    accounts.place();
  } else {
    const fitting = accountRatios.map(setAt).find(({ heightPx }) => heightPx <= column.roomPx);
    (fitting ?? accounts).place();
  }
}

/** A long title, or one with a long word, is set smaller, so that it has room and leaves some. */
function titleType(column: Column, title: string, language: string): PictureType {
  const words = unbreakablePieces(title, language);
  const fits = (type: PictureType) =>
    words.every(({ text }) => column.widthOf(text, type) <= column.widthPx) &&
    column.wrap(title, type, language).length <= 3;
  return titleTypes.find(fits) ?? titleTypes[titleTypes.length - 1] ?? pictureTypes.title;
}

const tooLow = ({ widthPx, heightPx }: PictureForm) =>
  new CallFault(
    `${widthPx} × ${heightPx ?? ''} pixels have no room for the title and the drawing; write a larger --height`,
  );

interface TimelineDrawing extends PlacedDrawing {
  /** Of its size in the room there is to the size that it is laid out in. */
  ratio: number;
}

function drawTimeline(
  { source, eventId, language, scheme }: PictureSubject,
  { measureText }: PictureTools,
  widthPx: number,
  roomPx: number,
): TimelineDrawing {
  const prepared = prepareStory(source.story, language);
  const environment = { measureText, language };
  const view = { scaleKind: 'elastic', window: null, openFolds: [], selected: eventId } as const;
  const sceneAt = (ratio: number) => {
    const heightPx = Math.max(roomPx * ratio, leastDrawingPx);
    const limit = Number.isFinite(roomPx) ? { heightPx } : {};
    const size = { widthPx: widthPx * ratio, wholeNames: true, ...limit };
    return layoutTimeline(prepared.index, view, size, environment);
  };
  const first = sceneAt(1);
  // What cannot be as low as its room is set smaller, and then has a wider place to be laid out for.
  const scene = first.heightPx > roomPx ? sceneAt(first.heightPx / roomPx) : first;
  return {
    ratio: Math.min(widthPx / scene.widthPx, roomPx / scene.heightPx),
    widthPx: scene.widthPx,
    heightPx: scene.heightPx,
    mostPx: roomPx,
    svg: drawSceneSvg(scene, {
      drawing: stillDrawing(prepared, language, () => '#', 'drawing'),
      title: language.timeline.name,
      description: source.story.description,
      rowsHeading: language.timeline.rowsHeading,
      scheme,
    }),
  };
}
