import type { FurnitureKind, Kinds } from './furnitureKind.ts';
import { isByline, isHeadOfPublication } from './judgeBeside.ts';
import { fewestOfSentence, isLivePage, tells, type Unit } from './unit.ts';

const mostWords = 45;
const capital = "(?:\\p{Lu}[\\p{L}\\p{N}.'’-]*|dpa|afp|epd|imago)";
const capitals = `${capital}(?:\\s${capital}){0,4}`;
/** "… at low tide. Tom Beale/Seal Point Gazette", "(IDA FROST / RADIO DU NORD)" */
const signed = new RegExp(`(?:^|[.!?…»”)]\\s|[(©:|]\\s?)${capitals}\\s?/\\s?${capitals}\\)?$`, 'u');
/** "… between the platforms. EFE", "… at noon. Credit...Ida Frost" */
const agency = /[.!?…»”]\s?(?:\p{Lu}{2,6}|[Cc]r[eé]dit(?:\.{3}|…|:)\s?\S.{0,60})$/u;
/** "… in the hall. / J. M. Soto", "… behind it Photo: Kai Brandt", "… in 2031. IDA FROST FOR “THE QUAY”" */
const creditAtEnd = new RegExp(
  `[.!?…»”]\\s?[/|]\\s?${capitals}$|\\s©\\s?${capitals}(?:\\s[–-]\\s${capitals})?$|[.!?…»”]\\s(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}[\\p{L}’'-]+$|\\s(?:fotos?|bild|photos?|photograph|picture|image|imagem|immagine|imagen|beeld|cr[eé]dit[os]?|crediti)\\s?[:©]\\s?${capitals}(?:\\s?[/,|]\\s?${capitals})*$`,
  'iu',
);
const capitalsAtEnd =
  /(?:[.!?…»”]|\p{Ll}|\d)\s(?:\p{Lu}{2,}[.’'-]?\s){1,3}\p{Lu}{2,}(?:\/\p{Lu}[\p{Lu} ]+|\s(?:POUR|FOR|FÜR|PARA|PER|VOOR)\s.{2,40})?$/u;
/** "Neighbours with spades, at the planting. The Quay Daily" */
const named =
  /[.!?…»”]\s\p{Lu}[\p{L}’'-]+(?:\s(?:of|the|de|del|du|la|des|der|am)){0,2}(?:\s\p{Lu}[\p{L}’'-]+){1,3}$/u;
/** "1/4 The ferry on a sandbar", "[1/4]The ferry", "Item 1 of 4 The ferry" */
const numbered =
  /^(?:\[\d{1,2}\/\d{1,2}\]|(?:item|image|photo|bild|foto|slide)\s\d{1,2}\s?(?:of|von|sur|de|\/)\s?\d{1,2}\s)/iu;

/** "… on Sunday. (Coast Guard via Northern Wire)", "… on Tuesday. (Ken Oduya/Staff)" */
const inBrackets = new RegExp(`\\(${capitals}(?:\\s?/\\s?|\\svia\\s)[^()]{2,40}\\)$`, 'u');
/** "1 of 4 |", above the caption of that picture. */
const numberAlone = /^\d{1,2} (?:of|von|sur|de|di|van) \d{1,2}\s?\|?$/iu;

/** What a line alone shows to be a caption with its credit. */
export function judgePicture({ words, count, isSentence }: Unit): FurnitureKind | undefined {
  if (count > mostWords) return undefined;
  if (numbered.test(words)) return 'caption';
  if (numberAlone.test(words)) return 'label';
  if (isSentence || (signed.exec(words)?.index === 0 && count < 3)) return undefined;
  if (inBrackets.test(words) || isCredited(words, count)) return 'picture credit';
  const ending = signed.exec(words) ?? agency.exec(words) ?? named.exec(words);
  if (!ending) return undefined;
  // An agency at the end of an article's paragraph says who wrote it.
  const before = words.slice(0, ending.index + 1);
  const isParagraph =
    /^[.!?…»”]/u.test(ending[0]) &&
    before.split(/\s+/u).length >= fewestOfSentence &&
    !/[/]|credit/iu.test(ending[0]);
  return isParagraph ? undefined : 'picture credit';
}

/** Fewer words before capitals may be a name and what it stands for. */
const wordsOfCaption = 6;

/** Whether a description ends with who took the picture. */
function isCredited(words: string, count: number): boolean {
  if (/[.!?]$/u.test(words)) return false;
  const inCapitals = count >= wordsOfCaption ? capitalsAtEnd.exec(words) : null;
  // Two words in capitals after a word may be what is spoken of: "joins RADIO NORD".
  const isSigned = inCapitals !== null && /^[.!?…»”\d]|\/|POUR|FOR|FÜR/u.test(inCapitals[0]);
  return isSigned || creditAtEnd.test(words);
}

/** “"Nobody knew," said Tom Beale.” */
const speaks = (words: string) => /["“”«»‘’].*\p{Ll}\.$/u.test(words);

/** How long something plays: "1:07", "00:00/02:11". */
const duration =
  /^(?:\d{1,2}:\d\d(?:\s?\/\s?\d{1,2}:\d\d)?(?:\s?min)?|\d{1,3}\s?min\.?(?:\s\d\d)?)$/iu;

/**
 * A line that is no sentence is a caption above a credit with a line of its own, or above the length
 * of a recording, if something of the site precedes it or the text has begun.
 */
export function judgeCaptions(units: readonly Unit[], kinds: Kinds, first: number) {
  // There, what is above a time is the heading of a post.
  const isLive = isLivePage(units);
  const headline = units.findIndex(
    (unit, i) => kinds[i] === undefined && unit.count > 3 && !isHeadOfPublication(unit),
  );
  const belowByline = units.findIndex((unit, i) => i > headline && isHeadOfPublication(unit));
  units.forEach((unit, i) => {
    const { words, count, isSentence } = unit;
    if (kinds[i] !== undefined || isSentence || count === 0 || count > mostWords) return;
    if (speaks(words) || tells(unit) || isByline(unit)) return;
    // Above the byline it may be the headline, or what follows it.
    const isBelowByline = headline >= 0 && belowByline >= 0 && i > belowByline;
    if (i < 2 || (kinds[i - 1] === undefined && i <= first && !isBelowByline)) return;
    const below = units[i + 1];
    const isCredit = kinds[i + 1] === 'picture credit' && below && isBare(below);
    if (
      isCredit ||
      (below && !isLive && kinds[i - 1] !== undefined && duration.test(below.words))
    ) {
      if (!/\d{4}|^\p{Lu}[\p{L}.’-]+\s\p{Lu}[\p{L}’-]+$/u.test(words)) kinds[i] = 'caption';
    }
  });
}

/** A credit that does not describe the picture as well. */
const isBare = ({ words, count }: Unit) => count <= 8 && !/[.!?…]\s/u.test(words);

/** A headline of another article, above "Read more". */
export function judgeTeasers(units: readonly Unit[], kinds: Kinds, first: number) {
  units.forEach(({ words, count, isSentence }, i) => {
    const [label, after] = [units[i + 1], units[i + 2]];
    if (i <= first || kinds[i] !== undefined || isSentence || count < 3 || count > 20) return;
    if (speaks(words)) return;
    if (kinds[i + 1] !== 'related link' || !label || label.count > 3 || /[:.]$/u.test(words))
      return;
    // Where links follow, the label is theirs.
    if (after?.isSentence && kinds[i + 2] === undefined) kinds[i] = 'related link';
  });
}
