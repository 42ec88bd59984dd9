import { bylineWords } from '../find/bylineWords.ts';
import { publicationIn } from '../find/dates/publicationIn.ts';
import type { Range } from '../text/ranges.ts';
import { headlineAmong } from './headlineAmong.ts';
import type { Metadata, Told } from './metadata.ts';
import { head, type Line } from './outletLine.ts';
import { outletTold } from './outletTold.ts';

/** Some collections begin a text with `date 2023-09-09` before its headline. */
const datedStart = /^\s*date\s+\d{4}-\d{2}-\d{2}\s+/u;
const byline = new RegExp(
  String.raw`^(?:${bylineWords}\s+|(?:Author|Written by|Reporter|Text|Autor(?:in)?|Auteure?|Autora)\s?:\s*)(?!(?:Staff|STAFF|Our|The|Agenc|Newsroom|Redaktion|Rédaction|Redacción)(?!\p{L}))(?<author>\p{Lu}[^\n,;|•·–—]{2,60}?)(?:\s*[,;|•·–—].*)?$`,
  'mu',
);

/**
 * What a plain text itself says about the article: its first line is the headline, unless that is
 * the outlet's name or only a date; the outlet, a byline and a date are near the beginning. Nothing
 * else is guessed.
 *
 * @param text without furniture and markup
 * @param inFile maps a range of `text` (in UTF-16 units) to the file (in code points)
 */
export function plainMetadata(
  text: string,
  language: string,
  file: string,
  inFile: (units: Range) => Range,
): Metadata {
  const told = (value: string, start: number, from: string): Told => ({
    value,
    from,
    place: { file, ...inFile({ start, end: start + value.length }) },
  });
  const metadata: Metadata = {};
  const start = datedStart.exec(text)?.[0].length ?? /^\s*/u.exec(text)?.[0].length ?? 0;
  const lines = linesFrom(text.slice(0, head), start);
  const line = byline.exec(text.slice(0, head));
  const outlet = outletTold(
    text,
    lines,
    file,
    line ? { start: line.index, text: line[0] } : undefined,
  );
  if (outlet) metadata.outlet = told(outlet.text, outlet.start, outlet.from);
  const isFirst = outlet !== undefined && outlet.start === lines[0]?.start;
  const published = publishedIn(text.slice(0, head), language);
  const below = lines.slice(isFirst ? 1 : 0);
  const isDate = below[0] !== undefined && isOnlyPublication(below[0], published);
  const candidates = below.slice(isDate ? 1 : 0);
  const headline = headlineAmong(candidates, text);
  if (headline) {
    const from =
      headline === candidates[0] ? headlineFrom(isFirst, isDate) : 'line that the text repeats';
    metadata.headline = told(headline.text, headline.start, from);
  }
  const author = line?.groups?.['author'];
  if (line && author !== undefined) {
    metadata.author = told(author, line.index + line[0].indexOf(author), 'byline');
  }
  if (published)
    metadata.published = told(published.text, published.start, 'date near the beginning');
  return metadata;
}

function headlineFrom(isAfterOutlet: boolean, isAfterDate: boolean): string {
  if (isAfterDate) return 'line after the date';
  return isAfterOutlet ? 'line after the outlet' : 'first line';
}

/** "Published 13 July 2031, 17:05": with so few words besides, a line is no headline. */
const mostBesides = 2;

function isOnlyPublication({ start, text }: Line, published: Line | undefined): boolean {
  if (!published || published.start < start) return false;
  const end = published.start + published.text.length;
  if (end > start + text.length) return false;
  const rest = `${text.slice(0, published.start - start)} ${text.slice(end - start)}`;
  return (rest.match(/\p{L}{2,}/gu)?.length ?? 0) <= mostBesides;
}

/** Its lines that are not empty, trimmed. */
function linesFrom(text: string, from: number): Line[] {
  return [...text.slice(from).matchAll(/[^\r\n]+/gu)].flatMap(({ 0: line, index }) => {
    const trimmed = line.trim();
    return trimmed === '' ? [] : [{ start: from + index + line.indexOf(trimmed), text: trimmed }];
  });
}

/** The words of the publication date and time, as the date finder identifies them. */
function publishedIn(text: string, language: string): Line | undefined {
  const told = publicationIn(text, language);
  return told && { text: text.slice(told.start, told.end), start: told.start };
}
