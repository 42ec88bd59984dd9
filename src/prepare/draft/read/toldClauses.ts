import { isCorrection } from '../../articles/corrections.ts';
import type { Words } from '../../find/dates/foundDate.ts';
import { segmentsOf } from '../../find/dates/segments.ts';
import { paragraphsOf } from '../../find/quotations/paragraphs.ts';
import { codePointsOf, type CodePoints } from '../../text/codePoints.ts';
import { measure, overlap, subtract, type Range } from '../../text/ranges.ts';
import { clausesOf, type ClauseRange } from './clausesOf.ts';
import { contentKeys } from './contentKeys.ts';
import { onlySaysWho } from './onlySaysWho.ts';
import { isPublicationLine } from './publicationLine.ts';
import type { Clause, DraftedDate } from './draftedArticle.ts';

/** Fewer content words than this tell of no event. */
const fewestKeys = 3;

/** What is known about the article being read. */
export interface Reading {
  article: string;
  /** BCP 47. */
  language: string;
  text: string;
  /** Direct quotations, in code points of `text`, including their marks. */
  quoted: readonly Range[];
  /** Its dates; offsets of the file. */
  dates: readonly DraftedDate[];
  inFile: (range: Range) => Words;
}

/** The clauses in which an article tells something in words of its own, in order. */
export function toldClauses(reading: Reading): Clause[] {
  const points = codePointsOf(reading.text);
  const corrected = paragraphsOf(reading.text).filter(({ start: at, end }) =>
    isCorrection(reading.text.slice(at, end)),
  );
  return segmentsOf(reading.text).flatMap(({ text, start }) => {
    // What an outlet corrected is no event of the story.
    if (corrected.some((one) => start >= one.start && start < one.end)) return [];
    if (isPublication(reading, points, { start, end: start + text.length })) return [];
    const sentence = {
      start: points.atUnit(start),
      end: points.atUnit(start + text.length),
    };
    const within = reading.quoted
      .filter((one) => overlap(one, sentence))
      .map((one) => ({
        start: points.unitAt(one.start) - start,
        end: points.unitAt(one.end) - start,
      }));
    return clausesOf(text, reading.language, within).flatMap((clause) =>
      clauseOf(reading, points, {
        ...shifted(clause, start),
        ...(clause.inner && { inner: shifted(clause.inner, start) }),
        ...(clause.noun && { noun: shifted(clause.noun, start) }),
      }),
    );
  });
}

/**
 * Whether a sentence is a line of its own that only gives the article's outlet or author and its
 * publication.
 */
function isPublication(
  { text, dates, inFile }: Reading,
  points: CodePoints,
  { start, end }: Range,
) {
  if (!/(?:^|\n)\s*$/u.test(text.slice(0, start)) || !/^\s*(?:\n|$)/u.test(text.slice(end)))
    return false;
  const place = inFile({
    start: points.atUnit(start),
    end: points.atUnit(end),
  });
  const within = dates.filter((date) => overlap(date, place)).map((date) => date.text);
  return isPublicationLine(text.slice(start, end).trim(), start, within);
}

const shifted = ({ start, end }: Range, by: number) => ({
  start: start + by,
  end: end + by,
});

/** All ranges of the text in UTF-16 units. */
function clauseOf(reading: Reading, points: CodePoints, units: ClauseRange): Clause[] {
  const { text, quoted, language, article } = reading;
  const inPoints = ({ start, end }: Range) => ({
    start: points.atUnit(start),
    end: points.atUnit(end),
  });
  const range = inPoints(trimmed(text, units));
  const place = reading.inFile(range);
  const said = (ranges: readonly Range[]) =>
    ranges.map(({ start, end }) => points.slice(start, end) ?? '').join(' ');
  const whole = subtract([range], units.inner ? [inPoints(units.inner)] : []);
  const told = subtract(whole, quoted);
  // A long quotation's words are a statement; a few quoted words are part of the telling.
  const own = measure(told) * 2 >= measure(whole) ? whole : told;
  // "Into the road on Thursday, where carts stood": the day dates the clause that the noun is from.
  const dated = subtract(own, units.noun ? [inPoints(units.noun)] : []);
  const dates = reading.dates.filter(
    (date) => !date.isQuoted && dated.some((one) => overlap(date, reading.inFile(one))),
  );
  const dating = dates.flatMap(({ text }) => contentKeys(text, language));
  const keys = contentKeys(said(own), language);
  const undated = keys.filter((key) => !dating.includes(key));
  if (!/\p{L}/u.test(said(told)) || keys.length < fewestKeys || undated.length < 2) return [];
  const isUnquoted = measure(told) === measure(whole);
  if (isUnquoted && dates.length === 0 && onlySaysWho(said(told), language)) return [];
  return [
    {
      ...place,
      article,
      told: said(whole),
      keys: undated,
      language,
      dates,
    },
  ];
}

/** Without the punctuation and the conjunction at its ends, since it is to be read alone. */
function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const before =
    /^[\s,;:–—)(-]*(?:(?:and|but|so|for(?=\s(?:he|she|it|they|we|the|no)\s)|et|mais|und|aber)\s+)?/iu.exec(
      words,
    )?.[0] ?? '';
  const rest = words.slice(before.length).replace(/[\s,;:–—(-]+$/u, '');
  return {
    start: start + before.length,
    end: start + before.length + rest.length,
  };
}
