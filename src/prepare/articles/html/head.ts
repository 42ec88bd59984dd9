import { bylineWords } from '../../find/bylineWords.ts';
import { namePattern } from '../../find/quotations/speaker/speechPatterns.ts';
import type { Metadata } from '../metadata.ts';
import { paragraphsOfNode } from './paragraphsOfNode.ts';

/** The article begins at most this many lines after its headline. */
const mostLines = 12;
/** A byline or a date has at most this many words. */
const wordsOfByline = 12;
/** With fewer words a line is a section, a name or a button. */
const fewestWords = 6;

/** What surrounds a page's headline, before the body begins; '' where there is nothing. */
export interface Head {
  /** What the page has before its headline: sections, notices, badges. */
  above: ReadonlySet<string>;
  /** A line above the headline within the same heading, or so named: "Cracked piers". */
  kicker: string;
  /** The lines that follow the headline, up to where the body must have begun. */
  below: string[];
}

/**
 * Reads the head of a page; to be called before Readability removes what is not part of the body.
 */
export function headOf(document: Document, headline: string): Head {
  const all = paragraphsOfNode(document.body);
  const wanted = fold(headline);
  const stated = [...document.querySelectorAll('h1, h2')].find((one) => {
    const words = fold(one.textContent ?? '');
    return words !== '' && (words === wanted || (wanted !== '' && words.endsWith(wanted)));
  });
  const heading = stated ?? headingOf(document);
  const words = fold(heading?.textContent ?? '');
  // Search engines may be given another headline than readers.
  const isOther = heading !== undefined && !stated && !wanted.startsWith(words);
  const within =
    stated && words.length > wanted.length ? words.slice(0, -wanted.length).trim() : '';
  const kicker = within === '' ? kickerBeside(heading) : within;
  const at = words === '' ? -1 : all.findIndex((line) => fold(line) === words);
  return {
    kicker: isOther && !kicker ? words : kicker,
    above: new Set(isTop(all, at) ? all.slice(0, at).map(fold) : []),
    below: at < 0 ? [] : all.slice(at + 1, at + 1 + mostLines),
  };
}

/** The only first heading, or in a page without one the first of an article's own header. */
function headingOf(document: Document): Element | undefined {
  const first = [...document.querySelectorAll('h1')];
  if (first.length > 0) return first.length === 1 ? first[0] : undefined;
  return document.querySelector('article header h2') ?? undefined;
}

const ofKicker =
  /(?:^|[-_\s])(?:dachzeile|kicker|topline|overline|eyebrow|rubri(?:c|k|que)|spitzmarke|surtitre|antet[ií]tulo)(?:$|[-_\s])/iu;

/** A line beside the headline that is named as its first; one that is a link leads to a section. */
function kickerBeside(heading: Element | undefined): string {
  const line = [...(heading?.parentElement?.children ?? [])].find((one) =>
    ofKicker.test(one.getAttribute('class') ?? ''),
  );
  return !line || line.querySelector('a') ? '' : fold(line.textContent ?? '');
}

/**
 * The paragraphs of an article, without the lines above its headline and with the standfirst below
 * it, which Readability takes to be part of the page's head.
 *
 * @param page what the page states elsewhere; the byline and the date are kept if it does not
 */
export function withStandfirst(
  paragraphs: readonly string[],
  { above, kicker, below }: Head,
  page: Metadata,
): string[] {
  const found = new Set(paragraphs.map(fold));
  // A name may stand in a note about the author as well, below the text.
  const top = new Set(paragraphs.slice(0, mostLines).map(fold));
  // A byline or a date may have been found before the standfirst while the lines in between were
  // not.
  const first = below.findIndex((line) => found.has(fold(line)) && isSentence(line));
  const standfirst = below
    .slice(0, Math.max(first, 0))
    .filter((line) =>
      isMissing(line, page) ? !top.has(fold(line)) : isTelling(line) && !found.has(fold(line)),
    );
  // A sentence above the headline is left in, so that it is judged by its words and listed as
  // furniture.
  const isSection = (line: string) =>
    above.has(fold(line)) && fold(line) !== kicker && !/[.!?…]$/u.test(line);
  const body = paragraphs.filter((line) => !isSection(line));
  const signature = belowStandfirst(below, first, found).filter(
    (line) => isMissing(line, page) && !top.has(fold(line)),
  );
  const at = Math.max(
    body.findIndex((line) => fold(line) === fold(below[first] ?? '')),
    0,
  );
  return [
    ...(kicker === '' || found.has(kicker) ? [] : [kicker]),
    ...body.slice(0, at),
    ...standfirst,
    ...body.slice(at, at + 1),
    ...signature,
    ...body.slice(at + 1),
  ];
}

/** The lines between a standfirst that was found and the next sentence that was: who, and when. */
function belowStandfirst(below: readonly string[], first: number, found: ReadonlySet<string>) {
  if (first < 0) return [];
  const rest = below.slice(first + 1);
  const next = rest.findIndex((line) => found.has(fold(line)) && isSentence(line));
  return rest.slice(0, Math.max(next, 0));
}

/**
 * Whether a line has several words, mostly lowercase, and so is not a date, a credit or a list of
 * names.
 */
function isTelling(line: string): boolean {
  const words = line.split(/\s+/u);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= fewestWords && small >= words.length / 2 && !clock.test(line);
}

/** “18:02”, not “3.25%” or “£2.10”. */
const clock = /(?<![$€£¥\d])\d{1,2}[:.]\d\d(?!\d|\s?(?:[%€$£]|percent|per cent))/u;

/** `By Nora Quill`, `4 March 2032, 08:12`: who wrote it or when, where the page says it only here. */
function isMissing(line: string, { author, published }: Metadata): boolean {
  if (line.split(/\s+/u).length > wordsOfByline) return false;
  return (!author && (byline.test(line) || named.test(line))) || (!published && year.test(line));
}

/** "Edda Lang", "Edda Lang in Thornmere" */
const named = new RegExp(
  String.raw`^${namePattern}\s\p{Lu}[\p{L}’'-]+(?:\s(?:in|aus|à|en|da|em)\s${namePattern})?$`,
  'u',
);

const byline = new RegExp(`^${bylineWords}\\s\\p{Lu}`, 'u');
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

const isSentence = (line: string) =>
  line.split(/\s+/u).length >= fewestWords && /[.!?…]["“”’»]?$/u.test(line);

const fold = (words: string) => words.replace(/\s+/gu, ' ').trim();

/** Whether most of the page is below this line. A headline may be repeated at the foot of a page. */
const isTop = (lines: readonly string[], at: number) =>
  at > 0 && lines.slice(0, at).join('').length < lines.slice(at).join('').length / 2;
