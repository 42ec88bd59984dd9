import type { Precision } from './datePrecision.ts';
import { attribute, elements } from './xml.ts';

/** What the cells' values do not reveal about a workbook's sheet. */
export interface SheetFindings {
  /** Ranges of merged cells; rows and columns count from 0, ends included. */
  merged: { top: number; left: number; bottom: number; right: number }[];
  /** Whether the program that wrote it does not show it. */
  isHidden?: boolean;
  /** Cells such as `B7` whose formula has no stored result, or an error as its result. */
  withoutResult: string[];
  /** Date cells that show no day, by cell name. */
  precisions: ReadonlyMap<string, Precision>;
}

const cellPattern = /<(?:\w+:)?c(\s[^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs;

/** @param precisions of the workbook's styles, by number */
export function findInSheet(
  xml: string,
  precisions: ReadonlyMap<string, Precision>,
): SheetFindings {
  const withoutResult: string[] = [];
  const shown = new Map<string, Precision>();
  for (const [, tag = '', inside = ''] of xml.matchAll(cellPattern)) {
    const precision = precisions.get(attribute(tag, 's'));
    if (precision) shown.set(attribute(tag, 'r'), precision);
    if (hasNoResult(tag, inside)) withoutResult.push(attribute(tag, 'r'));
  }
  return { merged: mergedRanges(xml), withoutResult, precisions: shown };
}

function hasNoResult(tag: string, inside: string): boolean {
  if (attribute(tag, 't') === 'e') return true;
  return /<(?:\w+:)?f[\s>/]/.test(inside) && !/<(?:\w+:)?v>/.test(inside);
}

function mergedRanges(xml: string): SheetFindings['merged'] {
  return elements(xml, 'mergeCell').flatMap((tag) => {
    const ends = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attribute(tag, 'ref'));
    if (!ends) return [];
    const [, left = '', top = '', right = '', bottom = ''] = ends;
    const rows = { top: Number(top) - 1, bottom: Number(bottom) - 1 };
    return [{ ...rows, left: columnOf(left), right: columnOf(right) }];
  });
}

/** `A` is 0, `AA` is 26. */
function columnOf(letters: string): number {
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
