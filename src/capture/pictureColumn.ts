import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { escapeHtml } from '../embed/escapeHtml.ts';
import { directionOf } from '../language/bidi.ts';
import { DiffersShape } from '../timeline/draw/DiffersShape.tsx';
import { hueClass } from '../timeline/draw/outletShapes.ts';
import { sceneColours } from '../site/picture/sceneColours.ts';
import { differsPx } from '../timeline/layout/sizes.ts';
import { createBlocks } from './pictureBlocks.ts';
import type { PictureSubject, PictureTools } from './pictureSubject.ts';
import { widthOfLine, type PictureType } from './typeOfPicture.ts';
import { wrapTitle } from '../timeline/layout/labels/wrapTitle.ts';
import { wrapEvenly } from './wrapEvenly.ts';

/** A drawing to be put into a column. */
export interface PlacedDrawing {
  svg: string;
  widthPx: number;
  /** From `topPx` down. */
  heightPx: number;
  /** How much above it is left out. */
  topPx: number;
  /** It is scaled down to this height; Infinity leaves it as high as it is. */
  mostPx: number;
}

/** What is stacked in a picture, at a scale of 1. */
export interface Column {
  /** From the picture's edge where a line begins. */
  readonly startPx: number;
  readonly widthPx: number;
  /** The remaining height; Infinity when the picture is as high as its content. */
  readonly roomPx: number;
  /** The height so far, including the lower margin. */
  readonly endPx: number;
  /**
   * The lines of a text in this column, minus the space reserved before them; those of a title are
   * balanced. A word too wide for a line is broken.
   */
  wrap: (text: string, type: PictureType, language: string, insetPx?: number) => readonly string[];
  write: (text: string, type: PictureType, language: string) => void;
  writeLines: (lines: readonly string[], type: PictureType, insetPx?: number) => void;
  widthOf: (line: string, type: PictureType) => number;
  /** The sign for accounts that contradict each other, where the next line begins. */
  sign: (type: PictureType, insetPx: number) => void;
  /** A bar in an outlet's hue beside what was written since the column ended at `fromPx`. */
  stroke: (fromPx: number, ordinal: number) => void;
  skip: (px: number) => void;
  /**
   * Ends a block. The height that remains at the end is distributed over the gaps after blocks, in
   * proportion to them, unless there are columns beside this one.
   */
  endBlock: (gapPx: number) => void;
  place: (drawing: PlacedDrawing) => void;
  markup: () => string;
}

/** Where a column stands in its picture, at a scale of 1. */
export interface ColumnPlace {
  /** From the edge where a line begins. */
  startPx: number;
  widthPx: number;
  topPx: number;
}

/** @param place beside others; absent: all that is within the form's margins */
export function createColumn(
  { form, language, scheme }: Pick<PictureSubject, 'form' | 'language' | 'scheme'>,
  { typefaces }: Pick<PictureTools, 'typefaces'>,
  place?: ColumnPlace,
): Column {
  const marginPx = form.marginPx / form.scale;
  const { startPx, widthPx, topPx: fromTopPx, bottomPx } = { ...withinMargins(form), ...place };
  const isRtl = language.direction === 'rtl';
  const colours = sceneColours(scheme);
  const blocks = createBlocks();
  let y = fromTopPx;
  const xAt = (insetPx: number) =>
    isRtl ? form.widthPx / form.scale - startPx - insetPx : startPx + insetPx;
  const column: Column = {
    startPx,
    widthPx,
    get roomPx() {
      return bottomPx - y;
    },
    get endPx() {
      return y + marginPx;
    },
    wrap: (text, type, lang, insetPx = 0) =>
      wrapLines(text, lang, type, widthPx - insetPx, (line) => column.widthOf(line, type)),
    widthOf: (line, type) => widthOfLine(line, type, typefaces),
    write: (text, type, lang) => column.writeLines(column.wrap(text, type, lang), type),
    writeLines(lines, type, insetPx = 0) {
      const widest = () => Math.max(...lines.map((line) => column.widthOf(line, type)));
      const { fromStartPx, direction } = alignLines(lines, language.direction, widest);
      const x = xAt(insetPx + fromStartPx);
      const set = `${fontOf(type)} fill="${colours.get(type.ink) ?? ''}" ${direction}`;
      for (const line of lines) {
        const baseline = y + type.lineHeightPx * 0.76;
        blocks.add(`<text x="${x}" y="${baseline}" ${set}>${escapeHtml(line)}</text>`);
        y += type.lineHeightPx;
      }
    },
    sign({ lineHeightPx }, insetPx) {
      blocks.add(signMarkup(xAt(insetPx + differsPx.width / 2), y + lineHeightPx / 2));
    },
    stroke(fromPx, ordinal) {
      const colour = colours.get(`--${hueClass(ordinal).replace('-hue', '')}`) ?? '';
      const line = `M${xAt(1)} ${fromPx - marginPx}V${y}`;
      blocks.add(`<path d="${line}" stroke="${colour}" stroke-width="2"/>`);
    },
    skip: (px) => void (y += px),
    endBlock(gapPx) {
      y += gapPx;
      blocks.end(gapPx);
    },
    place({ svg, widthPx: wide, heightPx: high, topPx, mostPx }) {
      // In proportion: a drawing that is wider than its room is scaled down as a whole.
      const shown = Math.min((high * widthPx) / Math.max(wide, widthPx), mostPx);
      const box = `x="${xAt(isRtl ? widthPx : 0)}" y="${y}" width="${widthPx}" height="${shown}"`;
      blocks.add(withHead(svg, `${box} viewBox="0 ${topPx} ${wide} ${high}"`));
      y += shown;
    },
    // Side by side, columns with different gaps would look uneven.
    markup: () => blocks.markup(place || !Number.isFinite(bottomPx) ? 0 : bottomPx - y),
  };
  return column;
}

function withinMargins({ widthPx, heightPx, marginPx, scale }: PictureSubject['form']) {
  const edgePx = marginPx / scale;
  return {
    startPx: edgePx,
    widthPx: widthPx / scale - 2 * edgePx,
    topPx: edgePx,
    bottomPx: heightPx === null ? Infinity : heightPx / scale - edgePx,
  };
}

/** A document with other attributes for size and position. */
function withHead(svg: string, attributes: string): string {
  const head = /^<svg([^>]*?) width="[^"]*" height="[^"]*"( viewBox="[^"]*")?/;
  return svg.replace(head, `<svg$1 ${attributes}`);
}

function wrapLines(
  text: string,
  language: string,
  { isEven = false }: PictureType,
  roomPx: number,
  measure: (line: string) => number,
): readonly string[] {
  if (isEven) return wrapEvenly(text, language, roomPx, measure);
  return wrapTitle(text, roomPx, Infinity, measure, language).lines;
}

const signMarkup = (x: number, y: number) =>
  renderToStaticMarkup(createElement(DiffersShape, { x, y }));

/** As attributes of an SVG text. */
function fontOf({ families, sizePx, weight }: PictureType): string {
  const list = [...families.map((name) => `'${name}'`), 'serif'].join(', ');
  return `font-family="${list}" font-size="${sizePx}" font-weight="${weight}"`;
}

/**
 * A text in the other direction keeps its own order and its own aligned edge, in a block that starts
 * where all others do. A single line needs no width for that, which nobody knows of letters that
 * none of the fonts has.
 */
function alignLines(
  lines: readonly string[],
  usual: 'ltr' | 'rtl',
  widest: () => number,
): { fromStartPx: number; direction: string } {
  const own = directionOf(lines.join(' '));
  const isOther = own !== usual;
  const isBlock = isOther && lines.length > 1;
  const anchor = isOther && !isBlock ? ' text-anchor="end"' : '';
  return { fromStartPx: isBlock ? widest() : 0, direction: `direction="${own}"${anchor}` };
}
