import { unbreakablePieces } from '../timeline/layout/labels/unbreakablePieces.ts';
import { drawTimeline, leastDrawingPx, type TimelineDrawing } from './drawTimeline.ts';
import { createColumn, type Column } from './pictureColumn.ts';
import type { PictureSubject, PictureTools } from './pictureSubject.ts';
import { pictureText, type PictureText } from './pictureText.ts';
import { placeUntold } from './placeUntold.ts';
import { setAccounts } from './setAccounts.ts';
import { setEvents, type Telling } from './setEvents.ts';
import { pictureTypes, titleTypes, type PictureType } from './typeOfPicture.ts';
import { writeKey } from './writeKey.ts';

/** A picture's parts in their positions, at one type size. */
export interface LaidOutPicture {
  column: Column;
  text: PictureText;
  scale: number;
  /**
   * Describes the content, for comparing two layouts; `null` when something has no room or is set
   * smaller.
   */
  content: string | null;
}

/**
 * The least share, for an event, that the drawing may take of the room below the title beside
 * accounts.
 */
const shareOfDrawing = 0.55;
const gapPx = 16;
/** Any smaller beside accounts, and its words are hard to read: then the accounts get the room. */
const leastRatioBeside = 0.75;
/** Any smaller, and they cannot be read at all. */
const leastRatio = 0.45;
/** With more events than this, no form has room for what is told of each. */
const mostInWords = 30;
/** How much may be told of each event, the most first. */
const tellings = ['accounts', 'summaries'] as const;

/** Used in place of the picture's content. */
const tooLow = Symbol('too low');

type Draw = (roomPx: number) => TimelineDrawing;

/** The content of an event's picture whose accounts also take the drawing's room. */
export const accountsAlone = 'accounts alone';

/**
 * `null` when the form is too low for the required content.
 *
 * @param isDrawn false gives all the room to an event's accounts
 */
export function layOutPicture(
  subject: PictureSubject,
  tools: PictureTools,
  isDrawn = true,
): LaidOutPicture | null {
  const { form, source, eventId, language } = subject;
  const { story } = source;
  const text = pictureText(source, eventId, language);
  const column = createColumn(subject, tools);
  column.write(text.title, titleType(column, text.title, story.language), story.language);
  const about = column.wrap(text.about, pictureTypes.about, language.tag);
  column.writeLines(about, pictureTypes.about);
  const hasAccounts = text.accounts.length > 0;
  if (!hasAccounts) {
    const afterPx = column.widthOf(about.at(-1) ?? '', pictureTypes.about);
    writeKey(column, text.key, language.tag, afterPx);
  }
  column.endBlock(gapPx);
  if (column.roomPx < leastDrawingPx * leastRatio) return null;
  const draw = (roomPx: number) => drawTimeline(subject, tools, column.widthPx, roomPx);
  const place = hasAccounts ? placeWithAccounts : placeWithEvents;
  const content = place(column, isDrawn ? draw : null, text, subject);
  return content === tooLow ? null : { column, text, scale: form.scale, content };
}

/** The accounts of an event below the drawing; without the drawing where it could not be read. */
function placeWithAccounts(
  column: Column,
  draw: Draw | null,
  text: PictureText,
  { source: { story }, language }: PictureSubject,
): string | null {
  const accounts = setAccounts(column, text.accounts, { story, language });
  const keyPx = text.key === '' ? 0 : pictureTypes.about.lineHeightPx;
  const roomPx =
    Math.max(column.roomPx * shareOfDrawing, column.roomPx - accounts.heightPx) - keyPx - gapPx;
  const drawn = draw?.(roomPx);
  const drawing = drawn && drawn.ratio >= leastRatioBeside ? drawn : null;
  if (drawing) {
    column.place(drawing);
    writeKey(column, text.key, language.tag);
    column.endBlock(gapPx);
  }
  const isAll = accounts.hasRoom();
  accounts.place();
  if (!isAll || (drawing && drawing.ratio < 1)) return null;
  return drawing ? contentOf(drawing, 'accounts') : accountsAlone;
}

/** The events of a story below the drawing, if there is room, with as much of each as fits. */
function placeWithEvents(
  column: Column,
  draw: Draw | null,
  { events }: PictureText,
  { form, source: { story }, language }: PictureSubject,
): string | null | typeof tooLow {
  const drawing = draw?.(column.roomPx);
  if (!drawing || drawing.ratio < leastRatio) return tooLow;
  column.place(drawing);
  if (form.heightPx === null) return null;
  column.endBlock(gapPx);
  const surroundings = { story, language };
  if (drawing.ratio === 1 && events.length <= mostInWords) {
    const isAllTold = events.every(({ event }) => drawing.told.has(event.id));
    for (const telling of isAllTold ? tellings : ([...tellings, 'titles'] as const)) {
      const set = setEvents(column, events, telling, surroundings);
      if (!set.hasRoom()) continue;
      set.place();
      return contentOf(drawing, telling);
    }
  }
  const untold = events.filter(({ event }) => !drawing.told.has(event.id));
  const isAll = placeUntold(column, untold, surroundings);
  return isAll && drawing.ratio === 1 ? contentOf(drawing, 'untold') : null;
}

const contentOf = ({ told }: TimelineDrawing, telling: Telling | 'untold') =>
  [telling, ...[...told].toSorted()].join(' ');

/**
 * A long title, or one with a long word, is set smaller, so that it fits and leaves room for the
 * rest.
 */
function titleType(column: Column, title: string, language: string): PictureType {
  const words = unbreakablePieces(title, language);
  const fits = (type: PictureType) =>
    words.every(({ text }) => column.widthOf(text, type) <= column.widthPx) &&
    column.wrap(title, type, language).length <= 3;
  return titleTypes.find(fits) ?? titleTypes[titleTypes.length - 1] ?? pictureTypes.title;
}
