import { extname } from 'node:path';
import type { Words } from '../../find/dates/foundDate.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import { subtract } from '../../text/ranges.ts';
import { markupIn } from './markupIn.ts';

/** Whether a text file is Markdown, judging by its name. */
export function isMarkdown(file: string): boolean {
  return /^\.(?:md|markdown)$/iu.test(extname(file));
}

/**
 * The contiguous pieces of words of a file. In Markdown these are the words between the delimiters
 * of links and emphasis, which no reader is meant to see. In other files they are the words as they
 * are.
 */
export function betweenSigns(words: Words, file: string): Words[] {
  const points = codePointsOf(words.text);
  const signs = isMarkdown(file)
    ? markupIn(words.text, 0).map(({ start, end }) => ({
        start: points.atUnit(start),
        end: points.atUnit(end),
      }))
    : [];
  if (signs.length === 0) return [words];
  return subtract([{ start: 0, end: points.length }], signs).flatMap((piece) => {
    const text = points.slice(piece.start, piece.end) ?? '';
    const start =
      words.start + piece.start + codePointsOf(text).length - codePointsOf(text.trimStart()).length;
    const own = text.trim();
    const isWord = /[\p{L}\p{N}]/u.test(own);
    return isWord ? [{ start, end: start + codePointsOf(own).length, text: own }] : [];
  });
}
