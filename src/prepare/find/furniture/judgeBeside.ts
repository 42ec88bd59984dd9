import { bylineWords } from '../bylineWords.ts';
import type { FurnitureKind } from './furnitureKind.ts';
import type { Unit } from './unit.ts';

type Kinds = (FurnitureKind | undefined)[];

/** A section's name, the site's own. */
const wordsOfSection = 3;
/** A headline has more. */
const wordsOfHeadline = 4;
/** So many lines from the end somebody may be introduced who wrote it all. */
const linesOfAuthor = 12;
const byline = new RegExp(
  String.raw`^${bylineWords}\s(?<name>\p{Lu}[\p{L}'’-]+(?:\s(?:(?:van|von|de|der|den|du|la)\s)*\p{Lu}[\p{L}'’-]+){1,3})`,
  'u',
);

/** "Panorama" between a site's navigation and a headline that is still to come. */
export function judgeAboveHeadline(units: readonly Unit[], kinds: Kinds) {
  const body = units.findIndex((unit, i) => unit.isSentence && kinds[i] === undefined);
  const isHeadline = (unit: Unit, i: number) =>
    i < body && kinds[i] === undefined && unit.count >= wordsOfHeadline && !isOfPublication(unit);
  const headline = units.findIndex(isHeadline);
  for (let i = 0; i < headline; i += 1) {
    const unit = units[i];
    const isBeside = kinds[i - 1] === 'navigation' || kinds[i + 1] === 'navigation';
    if (unit && unit.count <= wordsOfSection && isBeside && !isOfPublication(unit)) {
      kinds[i] ??= 'navigation';
    }
  }
}

const isOfPublication = ({ words }: Unit) => byline.test(words) || /\d/u.test(words);

/** A quotation of fewer words is a heading between paragraphs, which the article has of its own. */
const wordsOfPullQuote = 6;
/** A text with more of them lists what people said; each is looked for in all that it says. */
const mostPullQuotes = 50;

/**
 * What is printed twice, once large between two marks and once where it was said. A headline or deck
 * that repeats a quotation is the article's: its cut may be a difference.
 */
export function judgePullQuotes(units: readonly Unit[], kinds: Kinds) {
  const body = units.findIndex(({ isSentence }, i) => isSentence && kinds[i] === undefined);
  const pulled = units.flatMap(({ words }, i) => {
    const own = i > body ? pulledFrom(words) : '';
    return own.split(' ').length < wordsOfPullQuote ? [] : [{ i, own }];
  });
  if (pulled.length === 0 || pulled.length > mostPullQuotes) return;
  const said = units.map(({ words }) => fold(words));
  for (const { i, own } of pulled) {
    const isElsewhere = said.some(
      (other, j) => j !== i && other.includes(own) && other.length > own.length + 8,
    );
    if (isElsewhere) kinds[i] ??= 'repeated line';
  }
}

/** What a line of a quotation alone quotes, signed or not; '' where it is none. */
function pulledFrom(words: string): string {
  const quoted = /^["“„«»‘']\s?(?<said>[^"“”„«»]{12,300}?)\s?["“”«»’'](?:\s?[–—-].{1,60})?$/u.exec(
    words,
  );
  return fold(quoted?.groups?.['said'] ?? '').replace(/[.,!?…]+$/u, '');
}

const fold = (words: string) =>
  words
    .toLowerCase()
    .replace(/[“”„«»"]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** "Tom Beale is chief reporter of the Quay Post.", at the end, of whom the byline names. */
export function judgeAuthors(units: readonly Unit[], kinds: Kinds, authors: readonly string[]) {
  const inText = units.flatMap(({ words }) => byline.exec(words)?.groups?.['name'] ?? []);
  const names = [...authors, ...inText];
  const heads = units.slice(0, linesOfAuthor).filter(({ isSentence }) => !isSentence);
  units.forEach(({ words }, i) => {
    if (i < units.length - linesOfAuthor || i < units.length / 2) return;
    const name = names.find((one) => words.startsWith(`${one} `));
    const isAuthor = name !== undefined && introduces.test(words.slice(name.length + 1));
    if (isAuthor || isIntroduced(words, [...heads, ...units.slice(i - 1, i)])) {
      kinds[i] ??= "author's note";
    }
  });
}

const introduces =
  /^(?:is|was|has been|writes|covers|reports|joined|ist|schreibt|berichtet|arbeitet|est|écrit|couvre|schrijft|werkt)\b/u;

const someone = /^(?<name>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2}),?\s(?<rest>.+)$/u;
const isOfPaper =
  /\b(?:reporter|correspondent|journalist|columnist|writes about|reports on|covers|redakteur(?:in)?|korrespondent(?:in)?|volontär(?:in)?|journaliste|correspondante?|rédact(?:eur|rice)|periodista|redactora?)\b/iu;

/** Somebody whose name stands alone before, or at the head, and who is said to work for a paper. */
function isIntroduced(words: string, lines: readonly Unit[]): boolean {
  const { name, rest = '' } = someone.exec(words)?.groups ?? {};
  if (name === undefined || !isOfPaper.test(rest)) return false;
  return lines.some((line) => line.words.startsWith(name) && line.count <= wordsOfByline);
}

/** A name with a day and a time behind it. */
const wordsOfByline = 6;
