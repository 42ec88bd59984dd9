import type { Environment } from '../environment.ts';
import type { TimelineEvent } from '../input.ts';
import { differsPx, mostTitleLines, widestLabelPx } from '../sizes.ts';
import type { TextRole } from '../textRoles.ts';
import { createWrap, type Wrap } from './createWrap.ts';

/** One way to set a label: its title in a given number of lines. */
export type LabelShape = {
  readonly widthPx: number;
  readonly lines: readonly string[];
  readonly isCut: boolean;
};

/** Events of the highest importance are set in semibold. */
export const titleRole = ({ importance }: TimelineEvent): TextRole =>
  importance === 1 ? 'label.title.strong' : 'label.title';

/** The line with the date, and the sign for accounts that differ. */
export function dateWidthPx(event: TimelineEvent, { measureText }: Environment): number {
  const datePx = measureText(event.dateLabel, 'label.date');
  return event.differs ? datePx + differsPx.gap + differsPx.width : datePx;
}

/** Any narrower, and a column of single words is hard to read. */
const narrowestPx = 72;
/** A title that fits this width is not broken into more lines to become narrower still. */
const easyPx = 132;

/**
 * The ways to set an event's label, best first: in the fewest lines that make it comfortably narrow,
 * then narrower ones with more lines, then wider ones with fewer. Each is as narrow as its lines
 * allow, so that they are of even length.
 */
export function labelShapes(event: TimelineEvent, environment: Environment): LabelShape[] {
  const { measureText, language, mostTitleLines: mostLines = mostTitleLines } = environment;
  const role = titleRole(event);
  const measure = (text: string) => measureText(text, role);
  const wrap = createWrap(event.title, measure, event.titleLanguage ?? language.tag);
  const dateWidth = dateWidthPx(event, environment);
  const shapes: LabelShape[] = [];
  for (let lines = 1; lines <= mostLines; lines += 1) {
    const shape = narrowest(wrap, lines, measure);
    if (!shape) continue;
    const widthPx = Math.max(shape.widthPx, dateWidth);
    const wider = shapes.at(-1);
    if (!wider || widthPx < wider.widthPx * 0.9) shapes.push({ ...shape, widthPx });
  }
  if (shapes.length === 0) return [cutShape(wrap, dateWidth, measure, mostLines)];
  const best = Math.max(
    0,
    shapes.findIndex(({ widthPx }) => widthPx <= easyPx),
  );
  const start = shapes.some(({ widthPx }) => widthPx <= easyPx) ? best : shapes.length - 1;
  return [...shapes.slice(start), ...shapes.slice(0, start).toReversed()];
}

type Measure = (text: string) => number;

const widthOf = (lines: readonly string[], measure: Measure) => Math.max(0, ...lines.map(measure));

/** The narrowest setting in at most this many lines, uncut; `null` when there is none. */
function narrowest(wrap: Wrap, lines: number, measure: Measure): LabelShape | null {
  const widest = wrap.uncut(widestLabelPx, lines);
  if (!widest) return null;
  let best = widest;
  let [fails, fits] = [narrowestPx, widestLabelPx];
  while (fits - fails > 2) {
    const middle = Math.floor((fits + fails) / 2);
    const wrapped = wrap.uncut(middle, lines);
    // A word broken to fit is worse than a wider label.
    const isBroken = wrapped?.isTorn && wrapped.lines.join(' ') !== widest.lines.join(' ');
    if (!wrapped || isBroken) {
      fails = middle;
    } else {
      fits = middle;
      best = wrapped;
    }
  }
  return { widthPx: widthOf(best.lines, measure), ...best };
}

function cutShape(wrap: Wrap, dateWidth: number, measure: Measure, mostLines: number): LabelShape {
  const wrapped = wrap.within(widestLabelPx, mostLines);
  return { widthPx: Math.max(dateWidth, widthOf(wrapped.lines, measure)), ...wrapped };
}
