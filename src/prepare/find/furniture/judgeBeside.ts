import { bylineWords } from '../bylineWords.ts';
import { namePattern } from '../quotations/speaker/speechPatterns.ts';
import type { Kinds } from './furnitureKind.ts';
import type { Unit } from './unit.ts';

/** Within this many lines of the end, whoever wrote the article may be introduced. */
const linesOfAuthor = 12;
const byline = new RegExp(
  String.raw`^${bylineWords}:?\s(?<name>\p{Lu}[\p{L}'’-]+(?:\s(?:(?:van|von|de|der|den|du|la)\s)*\p{Lu}[\p{L}'’-]+){1,3})`,
  'u',
);

/** "By Nora Quill", "Edited by Priya Nair" */
export const isByline = ({ words }: Unit) => byline.test(words) || wordBeforeByline.test(words);
/** "By Nora Quill" alone, not "Illustration by Nora Quill". */
export const isOwnByline = ({ words }: Unit) => byline.test(words);
const wordBeforeByline = new RegExp(`^\\p{L}+\\s${byline.source.slice(1)}$`, 'u');

/** A line that says who wrote the article or when. */
export const isOfPublication = (unit: Unit) =>
  isByline(unit) || /(?<![\p{L}\d])\d/u.test(unit.words);

/** A headline may have one figure; a date and a time have more, or few words besides. */
export const isHeadOfPublication = (unit: Unit) =>
  isOfPublication(unit) &&
  (isByline(unit) || unit.count <= wordsWithDate || (unit.words.match(figures)?.length ?? 0) > 1);
const wordsWithDate = 4;
const figures = /\d+(?:[.,]\d+)*/gu;

/** A shorter quotation is a heading between paragraphs, which is part of the article. */
const wordsOfPullQuote = 6;
/** A text with more of them lists what people said; each is searched for in the whole text. */
const mostPullQuotes = 50;

/**
 * Marks what is printed twice, once large, with or without quotation marks, and once where it was
 * said. A headline or deck that repeats a quotation belongs to the article: its shortening may be a
 * difference.
 */
export function judgePullQuotes(units: readonly Unit[], kinds: Kinds) {
  const body = units.findIndex(({ isSentence }, i) => isSentence && kinds[i] === undefined);
  const pulled = units.flatMap(({ words, isSentence }, i) => {
    const own = i > body ? (pulledFrom(words) ?? (isSentence ? '' : fold(words))) : '';
    return own.split(' ').length < wordsOfPullQuote ? [] : [{ i, own }];
  });
  if (pulled.length === 0 || pulled.length > mostPullQuotes) return;
  const said = units.map(({ words }) => fold(words));
  for (const { i, own } of pulled) {
    const isElsewhere = said.some(
      (other, j) => j !== i && other.includes(own) && other.length > own.length + 8,
    );
    if (!isElsewhere) continue;
    kinds[i] ??= 'repeated line';
    const next = units[i + 1];
    if (next && signed.test(next.words)) kinds[i + 1] ??= 'repeated line';
  }
}

/** A name of its own below a quotation that is repeated. */
const signed = new RegExp(`^(?:[–—-]\\s?)?${namePattern}\\s${namePattern}$`, 'u');

/** What is quoted by a line that is only a quotation, signed or not. */
function pulledFrom(words: string): string | undefined {
  const quoted = /^["“„«»‘']\s?(?<said>[^"“”„«»]{12,300}?)\s?["“”«»’'](?:\s?[–—-].{1,60})?$/u.exec(
    words,
  );
  const said = quoted?.groups?.['said'];
  return said === undefined ? undefined : fold(said).replace(/[.,!?…]+$/u, '');
}

const fold = (words: string) =>
  words
    .toLowerCase()
    .replace(/[“”„«»"]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * "Tom Beale is chief reporter of the Quay Post.", near the end, about someone named in the byline.
 */
export function judgeAuthors(units: readonly Unit[], kinds: Kinds, authors: readonly string[]) {
  judgeBelowAuthor(units, kinds);
  const inText = units.flatMap(({ words }) => byline.exec(words)?.groups?.['name'] ?? []);
  const names = [...authors, ...inText];
  const heads = units.slice(0, linesOfAuthor).filter(({ isSentence }) => !isSentence);
  units.forEach(({ words }, i) => {
    const name = names.find(
      (one) => /^,?\s/u.test(words.slice(one.length)) && words.startsWith(one),
    );
    const above = units[i - 1]?.words ?? '';
    // "Nora Quill reported from Thornmere.", below her byline.
    if (name !== undefined && above.endsWith(name) && reports.test(words.slice(name.length + 1))) {
      kinds[i] ??= "author's note";
    }
    if (i < units.length - linesOfAuthor || i < units.length / 2) return;
    const rest = words.slice(name?.length ?? 0).replace(/^,?\s/u, '');
    const isAuthor = name !== undefined && (introduces.test(rest) || isOfPaper.test(rest));
    if (isAuthor || isIntroduced(words, [...heads, ...units.slice(i - 1, i)])) {
      kinds[i] ??= "author's note";
    }
  });
}

const aboutAuthor =
  /^(?:about the (?:authors?|writers?|reporters?)|written by .{1,40}|(?:zur person|über (?:den autor|die autorin|die autoren))|(?:à propos de )?l[’']auteure?|l[’']auteure?|sobre (?:la firma|el autor|la autora)|over de auteurs?|(?:sull[’']|l[’'])autore|sobre o autor|عن الكاتب|نبذة عن الكاتب):?$/iu;

/** Below "About the author", near the end, his name and what is told of him. */
function judgeBelowAuthor(units: readonly Unit[], kinds: Kinds) {
  const at = units.findLastIndex(({ words }) => aboutAuthor.test(words));
  if (at < units.length / 2) return;
  kinds[at] ??= "author's note";
  for (let i = at + 1; i < units.length && kinds[i] === undefined; i += 1) {
    kinds[i] = "author's note";
    if (units[i]?.isSentence) return;
  }
}

/** "Technology reporter", below a name and above the text. */
export function judgeRoles(units: readonly Unit[], kinds: Kinds) {
  const body = units.findIndex((unit, i) => unit.isSentence && kinds[i] === undefined);
  units.forEach(({ words, count }, i) => {
    const above = units[i - 1]?.words ?? '';
    // A name alone is an author's above the text only.
    const isAuthor = byline.test(above) || (i < body && signed.test(above));
    if (count <= wordsOfRole && role.test(words) && isAuthor) {
      kinds[i] ??= "author's note";
    }
  });
}

const wordsOfRole = 6;
const role =
  /(?:^|\s)(?:reporter|correspondent|editor|journalist|columnist|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|journaliste|correspondante?)(?:,\s.{1,30})?$/iu;

const introduces =
  /^(?:is|was|has (?:been|contributed|written|worked|covered|reported)|writes|covers|reports|joined|ist|schreibt|berichtet|arbeitet|est|écrit|couvre|schrijft|werkt)\b/u;

const reports =
  /^(?:report(?:ed|s|ing)|covers|writes|berichtet(?:e)?|schreibt|couvre|écrit)(?:\s(?:about|on|from|for|aus|über|für|de|sur|pour|à))?\s/u;

const someone = /^(?<name>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}),?\s(?<rest>.+)$/u;
const isOfPaper =
  /\b(?:reporter|correspondent|journalist|columnist|writes about|reports on|covers|redakteur(?:in)?|korrespondent(?:in)?|volontär(?:in)?|journaliste|correspondante?|rédact(?:eur|rice)|periodista|redactora?|photographer|fotograf(?:in)?|photographe|fotógraf[oa]|giornalista|jornalista)\b/iu;

/**
 * Whether this is about somebody whose name has a line of its own before it or at the top, and who
 * is said to work for a paper.
 */
function isIntroduced(words: string, lines: readonly Unit[]): boolean {
  const { name, rest = '' } = someone.exec(words)?.groups ?? {};
  if (name === undefined || !isOfPaper.test(rest)) return false;
  // By the surname alone only directly below the full name.
  const isSurname = !name.includes(' ');
  return lines
    .slice(isSurname ? -1 : 0)
    .filter(({ count }) => count <= wordsOfByline)
    .some(({ words: line }) =>
      isSurname ? line.toLowerCase().endsWith(` ${name.toLowerCase()}`) : line.includes(name),
    );
}

/** A name followed by a day and a time. */
const wordsOfByline = 6;
