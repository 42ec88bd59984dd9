import type { FurnitureKind } from './furnitureKind.ts';
import type { FurniturePatterns } from './furniturePatterns.ts';
import { judgePicture } from './judgePictures.ts';
import { shapeOf } from './lineShapes.ts';
import { fewestOfSentence, type Unit } from './unit.ts';

/**
 * Maximum number of words of a credit, a caption with its credit, a line of links, a line in
 * brackets, and so on.
 */
const longest = { credit: 14, caption: 45, link: 25, brackets: 6, buttons: 3, line: 14, sure: 70 };

/** These are so unmistakable that even a long sentence of them does not belong to an article. */
const plain: ReadonlySet<FurnitureKind> = new Set([
  'embed notice',
  'link label',
  'copyright line',
  'cookie notice',
  "author's note",
]);

/** Words that merely lead to a name or a headline are furniture only in a short line. */
const limits: Partial<Record<FurnitureKind, number>> = {
  'picture credit': longest.credit,
  caption: longest.caption,
  'related link': longest.link,
  'share bar': longest.link,
};

/**
 * Judges a line by its own words and shape, wherever it is. `undefined` when nothing suggests that
 * it is furniture. A long sentence is furniture only if it addresses the reader about things of the
 * site.
 */
export function judgeAlone(unit: Unit, patterns: FurniturePatterns): FurnitureKind | undefined {
  const whole = patterns.lines.find(
    ([, pattern]) => unit.count <= longest.line && pattern.test(unit.bare),
  );
  if (whole) return whole[0];
  const several = judgeItems(unit, patterns);
  if (several) return several;
  if (patterns.linksFollow.test(unit.bare)) return 'related link';
  if (patterns.embedEnds.test(unit.bare)) return 'embed notice';
  const ending = patterns.endings.find(([, pattern]) => pattern.test(unit.words));
  const isAgency = ending?.[0] === 'picture credit' && endsSentenceBefore(unit, ending[1]);
  if (ending && unit.count <= longest.caption && !isAgency) return ending[0];
  const beginning = patterns.beginnings.find(
    ([kind, pattern]) =>
      unit.count <= (limits[kind] ?? longest.sure) &&
      pattern.test(unit.words) &&
      isSure(kind, unit, patterns),
  );
  if (beginning) return beginning[0];
  const inside = patterns.anywhere.find(
    ([kind, pattern]) =>
      unit.count <= longest.sure &&
      !unit.quotes &&
      pattern.test(unit.words) &&
      isSure(kind, unit, patterns),
  );
  if (inside) return inside[0];
  return judgeShape(unit);
}

/** "Share  Tweet  Print", "Privacy | Terms": several lines of furniture side by side. */
function judgeItems({ bare, count }: Unit, { lines }: FurniturePatterns) {
  if (count > longest.line) return undefined;
  // Copied from a page, buttons may run together: "SubscribeSign in".
  const buttons = count <= longest.buttons ? bare.split(/(?<=\p{Ll})(?=\p{Lu})/u) : [];
  if (buttons.length > 1) {
    const kinds = buttons.map((item) => lines.find(([, pattern]) => pattern.test(item))?.[0]);
    if (kinds.every((kind) => kind !== undefined)) return kinds[0];
  }
  const kindOf = (item: string, among: readonly FurnitureKind[]) =>
    lines.find(([kind, pattern]) => among.includes(kind) && pattern.test(item))?.[0];
  const items = bare.split(/\s*[|·•»›]\s*/u);
  if (items.length > 1) {
    const kinds = items.map((item) => kindOf(item, [...besideOthers, 'navigation']));
    const isPath = kinds[0] === 'navigation' && /[›»]/u.test(bare) && count <= items.length * 3;
    return isPath || kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
  }
  const words = bare.split(' ');
  let [at, found] = [0, 0];
  while (at < words.length) {
    const end = [4, 3, 2, 1].find((length) =>
      kindOf(words.slice(at, at + length).join(' '), ['share bar']),
    );
    if (end === undefined) return undefined;
    at += end;
    found += 1;
  }
  return found > 1 ? 'share bar' : undefined;
}

/** What has a row of its own at the foot of a page. */
const besideOthers: readonly FurnitureKind[] = ['share bar', 'cookie notice', 'copyright line'];

/** "Sign up for our newsletter, the back page says." */
const quotesWithoutMarks =
  /,\s[^,.]{2,40}\s(?:says?|said|reads?|tells|sagte?|steht|dit|lit|dice|diz|disse|zegt|zei)\b|,\s(?:says?|said|reads?|sagte?|dit|dice|dijo|diz|disse|dizia|zegt|zei|staat)\s/iu;

function isSure(kind: FurnitureKind, unit: Unit, patterns: FurniturePatterns): boolean {
  if (kind === 'picture credit') return !unit.isSentence;
  if (!unit.isSentence || plain.has(kind) || kind === 'caption') return true;
  return speaksToReader(unit, patterns) > 0;
}

/**
 * How many of a site's things a line names while addressing its reader; 0 if it does not address the
 * reader.
 */
export function speaksToReader(unit: Unit, { address, siteThings }: FurniturePatterns): number {
  if (unit.count > longest.sure || !address.test(unit.words)) return 0;
  if (unit.isSentence && quotesWithoutMarks.test(unit.words)) return 0;
  return new Set([...unit.words.matchAll(siteThings)].map(([thing]) => thing.toLowerCase())).size;
}

/** An agency in brackets after a sentence says who wrote it, not that it is a caption. */
function endsSentenceBefore({ words }: Unit, ending: RegExp): boolean {
  const at = words.search(ending);
  const tail = words.slice(at);
  const before = words.slice(0, at).trimEnd();
  const isOfPicture =
    /photo|picture|image|foto|bild|archiv|credit|crédit|illustration|source/iu.test(tail);
  return (
    !isOfPicture &&
    /[.!?…]["”’»]?$/u.test(before) &&
    before.split(/\s+/u).length >= fewestOfSentence
  );
}

function judgeShape(unit: Unit): FurnitureKind | undefined {
  const { words, count } = unit;
  if (count > 0 && count <= longest.brackets && /^\([^().!?]+\)$/u.test(words))
    return 'picture credit';
  const shape = shapeOf(unit);
  if (shape) return shape;
  const items = words.split(/\s[|›>•·»/]\s/u);
  const isPath = items.length > 2 && items.every((item) => item.split(/\s/u).length <= 3);
  return isPath ? 'navigation' : judgePicture(unit);
}
