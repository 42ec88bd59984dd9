import type { LaidOutPicture } from './laidOutPicture.ts';
import { layOutBeside } from './layOutBeside.ts';
import { layOutEvents } from './layOutEvents.ts';
import { drawTimeline, leastDrawingPx } from './drawTimeline.ts';
import { createColumn, type Column } from './pictureColumn.ts';
import type { PictureSubject, PictureTools } from './pictureSubject.ts';
import { contentOf, type Arrangement, type PictureContent, type Placed } from './pictureContent.ts';
import { placeAccounts } from './placeAccounts.ts';
import { pictureText, type PictureText } from './pictureText.ts';
import { placeUntold } from './placeUntold.ts';
import { setEvents } from './setEvents.ts';
import { writeHead } from './writeHead.ts';

const gapPx = 16;
/** Any smaller, and they cannot be read at all. */
const leastRatio = 0.45;
/** With more events than this, no form has room for what is told of each. */
const mostInWords = 30;
/** How much may be told of each event, the most first. */
const tellings = ['accounts', 'summaries'] as const;

interface Wish {
  /** How much larger all type is than that of the form. */
  by: number;
  /** Of an event's accounts and the drawing. */
  arrangement: Arrangement;
}

/** `null` when the form is too low for the required content. */
export function layOutPicture(
  asked: PictureSubject,
  tools: PictureTools,
  { by, arrangement }: Wish,
): LaidOutPicture | null {
  const form = { ...asked.form, scale: asked.form.scale * by };
  const subject = { ...asked, form };
  const { source, eventId, language } = subject;
  const text = pictureText(source, eventId, language);
  if (arrangement === 'accounts beside') return layOutBeside(text, subject, tools, by);
  if (arrangement === 'events alone') return layOutEvents(text, subject, tools);
  const column = createColumn(subject, tools);
  writeHead(column, text, subject);
  const isDrawn = arrangement === 'accounts below';
  if (isDrawn && column.roomPx < leastDrawingPx * leastRatio) return null;
  const place = text.accounts.length > 0 ? placeAccounts[arrangement] : placeEvents;
  const placed = place(column, text, subject, tools);
  if (!placed || placed.drawnRatio * by < leastRatio) return null;
  const drawnRatio = placed.drawnRatio * by;
  return { ...placed, drawnRatio, column, text, scale: form.scale, arrangement };
}

/** The events of a story below the drawing, if there is room, with as much of each as fits. */
function placeEvents(
  column: Column,
  { events }: PictureText,
  subject: PictureSubject,
  tools: PictureTools,
): Placed | null {
  const {
    form,
    source: { story },
    language,
  } = subject;
  const drawing = drawTimeline(subject, tools, column.widthPx, column.roomPx);
  const placed = (content: PictureContent | null): Placed => ({
    content,
    drawnRatio: drawing.ratio,
    inWords: 0,
  });
  column.place(drawing);
  const surroundings = { story, language };
  const undated = events.filter(({ event }) => event.date === null);
  const isAsHighAsItComes = form.heightPx === null;
  if (isAsHighAsItComes && undated.length === 0) return placed(null);
  column.endBlock(gapPx);
  if (isAsHighAsItComes) {
    placeUntold(column, undated, surroundings);
    return placed(null);
  }
  if (!drawing.isCramped && events.length <= mostInWords) {
    const isAllTold = events.every(({ event }) => drawing.told.has(event.id));
    for (const telling of isAllTold ? tellings : ([...tellings, 'titles'] as const)) {
      const set = setEvents(column, events, telling, surroundings);
      if (!set.hasRoom()) continue;
      set.place();
      return placed(contentOf(drawing, telling));
    }
  }
  const untold = events.filter(({ event }) => !drawing.told.has(event.id));
  const isAll = placeUntold(column, untold, surroundings);
  // It would be a picture of nothing but dates.
  if (!isAll && drawing.told.size === 0) return null;
  return placed(isAll ? contentOf(drawing, 'untold') : null);
}
