import type { Range } from '../../text/ranges.ts';
import { matchDoubles } from './matchDoubles.ts';
import { matchSingles } from './matchSingles.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Quoted } from './quoted.ts';
import { speechPatternsOf } from './speaker/speechPatterns.ts';

/** What a text quotes, judging by its marks alone. */
export interface QuotedText {
  /** Outermost quotations, in order; in UTF-16 units. */
  quoted: Quoted[];
  paragraphs: Range[];
}

/**
 * Finds the outermost direct quotations of a text, between double marks of any style, guillemets in
 * either direction, and single marks. `blank`: ranges in UTF-16 units that are not part of the
 * article; a quotation may continue after them.
 */
export function quotedIn(text: string, language: string, blank: readonly Range[] = []): QuotedText {
  const article = blanked(text, blank);
  const patterns = speechPatternsOf(language);
  const isAttributed = (at: number) => {
    const after = article.slice(at, at + 120);
    return (
      patterns !== undefined &&
      [patterns.verbFirst, patterns.subjectFirst].some((one) => one.test(after))
    );
  };
  const doubles = matchDoubles(article, paragraphsOf(article), isAttributed);
  const rest = blanked(
    article,
    doubles.quoted.map(({ from, to }) => ({ start: from, end: to })),
  );
  const singles = matchSingles(rest, doubles.paragraphs, language);
  return { quoted: outermost([...doubles.quoted, ...singles]), paragraphs: doubles.paragraphs };
}

/** Returns a text of the same length, with the ranges as spaces; line breaks stay. */
function blanked(text: string, ranges: readonly Range[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return result + text.slice(at);
}

function outermost(quoted: readonly Quoted[]): Quoted[] {
  const outer: Quoted[] = [];
  for (const one of quoted.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = outer.at(-1);
    if (!last || one.from >= last.to) outer.push(one);
  }
  return outer;
}
