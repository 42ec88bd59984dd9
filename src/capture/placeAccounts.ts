import { drawTimeline } from './drawTimeline.ts';
import type { Column } from './pictureColumn.ts';
import { contentOf, type Placed } from './pictureContent.ts';
import type { PictureSubject, PictureTools } from './pictureSubject.ts';
import type { PictureText } from './pictureText.ts';
import { setAccounts } from './setAccounts.ts';
import { keyHeightPx, writeKey } from './writeKey.ts';

/** The least share that the drawing may take of the room above accounts. */
const shareOfDrawing = 0.55;
const gapPx = 16;
/** Any smaller above accounts, and its words are hard to read: then the accounts get the room. */
const leastRatioAbove = 0.75;
type Place = (
  column: Column,
  text: PictureText,
  subject: PictureSubject,
  tools: PictureTools,
) => Placed | null;

/** An event's accounts and the drawing; `null` without room for one account. */
export const placeAccounts: Readonly<Record<'accounts below' | 'accounts alone', Place>> = {
  'accounts below': (column, text, subject, tools) => {
    const accounts = setAccounts(column, text.accounts, wordsOf(subject));
    const restPx = column.roomPx - accounts.heightPx;
    const roomPx = Math.max(column.roomPx * shareOfDrawing, restPx) - keyHeightPx(text.key) - gapPx;
    const drawing = drawTimeline(subject, tools, column.widthPx, roomPx);
    if (drawing.ratio < leastRatioAbove) return null;
    column.place(drawing);
    writeKey(column, text.key, subject.language.tag);
    column.endBlock(gapPx);
    const isAll = accounts.hasRoom();
    const content = isAll ? contentOf(drawing, 'accounts below') : null;
    return placed(accounts.place(), { content, drawnRatio: drawing.ratio });
  },
  'accounts alone': (column, text, subject) => {
    const accounts = setAccounts(column, text.accounts, wordsOf(subject));
    const content = accounts.hasRoom() ? ({ words: 'accounts alone', named: '' } as const) : null;
    return placed(accounts.place(), { content, drawnRatio: Infinity });
  },
};

const wordsOf = ({ source: { story }, language }: PictureSubject) => ({ story, language });

const placed = (inWords: number, rest: Omit<Placed, 'inWords'>): Placed | null =>
  inWords === 0 ? null : { inWords, ...rest };
