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
  /** `null` when something has no room or is set smaller. */
  content: PictureContent | null;
  /** How large the drawing's type is, compared with the form's; Infinity without a drawing. */
  drawnRatio: number;
}

/** What is in a picture, for comparing two layouts. */
export interface PictureContent {
  /** What is said in words. Two layouts in which it is the same leave out nothing. */
  words: Telling | 'untold' | 'accounts alone';
  /** The events that the drawing names; the others are named in the words. */
  named: string;
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

/** What of a picture has been placed, and how large its drawing is. */
type Placed = Pick<LaidOutPicture, 'content' | 'drawnRatio'>;

interface Wish {
  /** How much larger all type is than that of the form. */
  by: number;
  /** False gives all the room to an event's accounts. */
  isDrawn: boolean;
}

/** `null` when the form is too low for the required content. */
export function layOutPicture(
  asked: PictureSubject,
  tools: PictureTools,
  { by, isDrawn }: Wish,
): LaidOutPicture | null {
  const form = { ...asked.form, scale: asked.form.scale * by };
  const subject = { ...asked, form };
  const { source, eventId, language } = subject;
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
  const placed = place(column, isDrawn ? draw : null, text, subject);
  if (placed === tooLow || placed.drawnRatio * by < leastRatio) return null;
  const drawnRatio = placed.drawnRatio * by;
  return { column, text, scale: form.scale, content: placed.content, drawnRatio };
}

/** The accounts of an event below the drawing; without the drawing where it could not be read. */
function placeWithAccounts(
  column: Column,
  draw: Draw | null,
  text: PictureText,
  { source: { story }, language }: PictureSubject,
): Placed {
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
  const isOne = isAll && (!drawing || drawing.ratio >= 1);
  const content = drawing
    ? contentOf(drawing, 'accounts')
    : ({ words: 'accounts alone', named: '' } as const);
  return { content: isOne ? content : null, drawnRatio: drawing?.ratio ?? Infinity };
}

/** The events of a story below the drawing, if there is room, with as much of each as fits. */
function placeWithEvents(
  column: Column,
  draw: Draw | null,
  { events }: PictureText,
  { form, source: { story }, language }: PictureSubject,
): Placed | typeof tooLow {
  const drawing = draw?.(column.roomPx);
  if (!drawing) return tooLow;
  const drawnRatio = drawing.ratio;
  column.place(drawing);
  if (form.heightPx === null) return { content: null, drawnRatio };
  column.endBlock(gapPx);
  const surroundings = { story, language };
  if (!drawing.isCramped && events.length <= mostInWords) {
    const isAllTold = events.every(({ event }) => drawing.told.has(event.id));
    for (const telling of isAllTold ? tellings : ([...tellings, 'titles'] as const)) {
      const set = setEvents(column, events, telling, surroundings);
      if (!set.hasRoom()) continue;
      set.place();
      return { content: contentOf(drawing, telling), drawnRatio };
    }
  }
  const untold = events.filter(({ event }) => !drawing.told.has(event.id));
  const isAll = placeUntold(column, untold, surroundings);
  return { content: isAll ? contentOf(drawing, 'untold') : null, drawnRatio };
}

function contentOf(
  { told, ratio }: TimelineDrawing,
  words: PictureContent['words'],
): PictureContent | null {
  return ratio < 1 ? null : { words, named: [...told].toSorted().join(' ') };
}

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
