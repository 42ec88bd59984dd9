import { joinColumns } from './joinColumns.ts';
import type { LaidOutPicture } from './laidOutPicture.ts';
import { createColumn, type Column } from './pictureColumn.ts';
import type { PictureSubject, PictureTools } from './pictureSubject.ts';
import type { PictureText, PicturedEvent } from './pictureText.ts';
import { setEvents } from './setEvents.ts';
import { pictureTypes } from './typeOfPicture.ts';
import { writeHead } from './writeHead.ts';

/** At the least: about thirty-five letters. */
const columnPx = 240;
const betweenPx = 24;
/** More would be a list rather than a picture. */
const mostInColumn = 8;

/**
 * A picture of a story that is too small for its drawing: its title, and below it the most important
 * events, as many as fit, in the order of time, with how many more there are; in columns if it is
 * wide. `null` without room for one event.
 */
export function layOutEvents(
  text: PictureText,
  subject: PictureSubject,
  tools: PictureTools,
): LaidOutPicture | null {
  const head = createColumn(subject, tools);
  writeHead(head, { ...text, about: text.aboutAlone, key: '' }, subject);
  const { scale, marginPx } = subject.form;
  const topPx = head.endPx - marginPx / scale;
  const count = Math.max(1, Math.floor((head.widthPx + betweenPx) / (columnPx + betweenPx)));
  const widthPx = (head.widthPx + betweenPx) / count - betweenPx;
  const newColumns = () =>
    Array.from({ length: count }, (_, at) =>
      createColumn(subject, tools, {
        startPx: head.startPx + at * (widthPx + betweenPx),
        widthPx,
        topPx,
      }),
    );
  const ranked = text.events.toSorted((a, b) => a.event.importance - b.event.importance);
  for (let most = Math.min(ranked.length, count * mostInColumn); most > 0; most -= 1) {
    const chosen = new Set(ranked.slice(0, most));
    const columns = newColumns();
    const told = text.events.filter((event) => chosen.has(event));
    if (!areFilled(columns, told, text.events.length - most, subject)) continue;
    return {
      column: joinColumns([head, ...columns]),
      text,
      scale,
      arrangement: 'events alone',
      content: most === ranked.length ? { words: 'events alone', named: '' } : null,
      drawnRatio: Infinity,
      inWords: most,
    };
  }
  return null;
}

/** Whether the columns have room for all of the events, and for how many more there are. */
function areFilled(
  columns: readonly Column[],
  events: readonly PicturedEvent[],
  more: number,
  { source: { story }, language }: PictureSubject,
): boolean {
  const { about } = pictureTypes;
  let left = columns;
  for (const event of events) {
    const isBeforeMore = more > 0 && event === events.at(-1);
    const sets = left.map((column) => setEvents(column, [event], 'titles', { story, language }));
    const at = sets.findIndex((set) => set.hasRoom(isBeforeMore ? about.lineHeightPx : undefined));
    if (at === -1) return false;
    sets[at]?.place();
    left = left.slice(at);
  }
  if (more > 0) left[0]?.write(language.page.andMore(more), about, language.tag);
  return true;
}
