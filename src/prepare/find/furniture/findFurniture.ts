import { codePointsOf } from '../../text/codePoints.ts';
import type { Range } from '../../text/ranges.ts';
import type { FurnitureKind } from './furnitureKind.ts';
import { furniturePatternsOf } from './furniturePatterns.ts';
import { judgeTogether } from './judgeTogether.ts';
import { linkLabelsIn } from './linkLabels.ts';
import { unitsOf, type Unit } from './unit.ts';

/** A piece of the site that is not part of the article; in code points, `end` exclusive. */
export interface Furniture extends Range {
  text: string;
  /** What it is, so that one can disagree. */
  why: FurnitureKind;
}

/** What is known about an article besides its text. */
export interface KnownOfArticle {
  /** Those whom the page names as its authors, so that a note about them is recognized. */
  authors?: readonly string[];
  /** Lines that stand in a box of the site, by the page's markup. */
  boxes?: readonly string[];
}

interface Piece extends Range {
  why: FurnitureKind;
}

/**
 * Finds the site's furniture in an article's text: prompts, credits, captions, notices, widgets,
 * labels and lists of links, in order. Lines are judged by their words and shape, their position and
 * their neighbours. Whose the article is and when it was published (byline, date, headline) is not
 * furniture.
 *
 * @param language BCP 47. Words are known in eight languages; English
 *   ones count everywhere.
 */
export function findFurniture(
  text: string,
  language: string,
  { authors = [], boxes = [] }: KnownOfArticle = {},
): Furniture[] {
  const patterns = furniturePatternsOf(language);
  const units = unitsOf(text);
  const pieces: Piece[] = [];
  const boxed = new Set(boxes.map(fold));
  const isBoxed = ({ start, end }: Unit) => boxed.has(fold(text.slice(start, end)));
  judgeTogether(units, patterns, authors).forEach((judged, i) => {
    const unit = units[i];
    const why = judged ?? (unit && boxed.size > 0 && isBoxed(unit) ? 'box' : undefined);
    if (why === undefined || !unit) return;
    const last = pieces.at(-1);
    // Neighbouring lines of the same kind are one piece.
    if (last?.why === why && last.end === units[i - 1]?.end) last.end = unit.end;
    else pieces.push({ start: unit.start, end: unit.end, why });
  });
  const labels = linkLabelsIn(text, patterns)
    .filter((label) => !pieces.some(({ start, end }) => start <= label.start && label.end <= end))
    .map((label): Piece => ({ ...label, why: 'link label' }));
  const points = codePointsOf(text);
  return [...pieces, ...labels]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, why }) => ({
      start: points.atUnit(start),
      end: points.atUnit(end),
      text: text.slice(start, end),
      why,
    }));
}

const fold = (words: string) => words.replace(/\s+/gu, ' ').trim();
