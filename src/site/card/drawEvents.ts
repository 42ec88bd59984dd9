import type { Language } from '../../language/english.ts';
import { withCapital } from '../../language/withCapital.ts';
import { standingOf } from '../../story/model/standing.ts';
import type { DatedEvent } from '../../story/model/storyEvent.ts';
import { dateInShort } from '../../story/words/dateWords.ts';
import { sansFamilies } from '../type/textMeasure.ts';
import {
  axisPx,
  cardPx,
  columnGapPx,
  datePx,
  dotPx,
  marginPx,
  notePx,
  titlePx,
} from './cardSizes.ts';
import type { CardDrawing } from './cardDrawing.ts';
import { voicesInOrder } from './voicesInOrder.ts';
import { datesEnteredOf } from './datesEnteredOf.ts';
import { drawMarks } from './drawMarks.ts';

const dateType = { families: sansFamilies, sizePx: datePx.size, weight: datePx.weight };
const noteType = { families: sansFamilies, sizePx: notePx.size, weight: notePx.weight };
const titleType = { families: sansFamilies, sizePx: titlePx.size, weight: titlePx.weight };

/**
 * Draws events along a time line, one column each. Their spacing shows the order only, not how far
 * apart they are.
 */
export function drawEvents(drawing: CardDrawing, events: readonly DatedEvent[]): string {
  if (events.length === 0) return '';
  const { story, language, typesetter, fromStart, colour } = drawing;
  const columnPx = (cardPx.width - 2 * marginPx + columnGapPx) / events.length;
  const ink = colour('--ink');
  const line = `<path d="M${marginPx} ${axisPx}H${cardPx.width - marginPx}" stroke="${ink}" stroke-width="2"/>`;
  const columns = events.map((event, n) =>
    drawColumn(drawing, event, { atPx: marginPx + n * columnPx, widthPx: columnPx - columnGapPx }),
  );
  const dots = events.map((event, n) => {
    const x = fromStart(marginPx + n * columnPx + dotPx);
    if (standingOf(event) === 'reported')
      return `<circle cx="${x}" cy="${axisPx}" r="${dotPx}" fill="${ink}"/>`;
    // An open ring: announced, or not reported by any article.
    return `<circle cx="${x}" cy="${axisPx}" r="${dotPx - 1}" fill="${colour('--paper')}" stroke="${ink}" stroke-width="2"/>`;
  });
  const [note] = datesEnteredOf(events, story, language);
  const at = { x: fromStart(marginPx), y: notePx.y };
  const ofDates =
    note === undefined
      ? ''
      : `<g fill="${colour('--ink-soft')}">${typesetter.line(withCapital(note), noteType, at)}</g>`;
  return [line, ...dots, ...columns, ofDates].join('');
}

/** The event's date, marked as announced where it is. */
function dateOf(event: DatedEvent, language: Language): string {
  const date = dateInShort(event.date, language);
  const isAnnounced = standingOf(event) === 'announced';
  return isAnnounced ? language.timeline.announcedLabel(date) : date;
}

function drawColumn(
  { typesetter, fromStart, colour, language, story }: CardDrawing,
  event: DatedEvent,
  { atPx, widthPx }: { atPx: number; widthPx: number },
): string {
  const x = fromStart(atPx);
  const { lines } = typesetter.wrap(event.title, titleType, widthPx, titlePx.most);
  const [date = ''] = typesetter.wrap(dateOf(event, language), dateType, widthPx, 1).lines;
  const titles = lines.map((text, n) =>
    typesetter.line(text, titleType, { x, y: titlePx.y + n * titlePx.line }),
  );
  const reporting = new Set(event.articles.map((id) => story.voices.of(id)));
  const ordinals = voicesInOrder(story).flatMap((voice) =>
    reporting.has(voice) ? [voice.ordinal] : [],
  );
  const endY = titlePx.y + (lines.length - 1) * titlePx.line;
  // In the place of the marks that it does not have.
  const noArticle =
    event.articles.length > 0
      ? ''
      : typesetter.line(language.timeline.notFromArticles, noteType, { x, y: endY + titlePx.line });
  return [
    `<g fill="${colour('--ink-soft')}">${typesetter.line(date, dateType, { x, y: datePx.y })}</g>`,
    `<g fill="${colour('--ink')}">${titles.join('')}</g>`,
    `<g fill="${colour('--ink-soft')}">${noArticle}</g>`,
    drawMarks(ordinals, { fromStart, colour, atPx, widthPx, y: endY + 20 }),
  ].join('');
}
