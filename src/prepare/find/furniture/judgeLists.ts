import type { FurnitureKind, Kinds } from './furnitureKind.ts';
import type { FurniturePatterns } from './furniturePatterns.ts';
import { isByline } from './judgeBeside.ts';
import { isLivePage, isTime, tells, type Unit } from './unit.ts';

/** An entry of a list of contents, and a line of a box, have at most this many words. */
const wordsOfEntry = 14;
/** A list has at most this many lines. */
const longest = { contents: 20, summary: 12, box: 5 };
/**
 * Marks lists that a site makes of an article's own headings: of its contents, which occur again further
 * down, and above a live page, between "Summary" and the first post; and the boxes of newsletters.
 *
 * @returns the headings of the article that its contents name, which stay where they head a part
 */
export function judgeLists(units: readonly Unit[], kinds: Kinds, patterns: FurniturePatterns) {
  const headings = judgeContents(units, kinds, patterns);
  if (isLivePage(units)) judgeSummary(units, kinds, patterns);
  judgeBoxes(units, kinds);
  return headings;
}

const isEntry = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && unit.count > 0 && unit.count <= wordsOfEntry && !tells(unit);

function judgeContents(units: readonly Unit[], kinds: Kinds, { contents }: FurniturePatterns) {
  const headings = new Set<string>();
  const last = new Map(units.map(({ bare }, i) => [bare, i]));
  const headline = units.findIndex((unit, i) => kinds[i] === undefined && unit.count >= 4);
  for (let i = 0; i < units.length; i += 1) {
    const label = contents.test(units[i]?.bare ?? '');
    // A page may repeat its headline, but no list begins with it.
    if (!label && i <= headline) continue;
    const from = label ? i + 1 : i;
    const comesAgain = (j: number) => (last.get(units[j]?.bare ?? '') ?? j) > j;
    let end = from;
    // It ends where the heading that it names first begins the text.
    while (
      end < from + longest.contents &&
      isEntry(units[end]) &&
      (label ? end === from || units[end]?.bare !== units[from]?.bare : comesAgain(end))
    ) {
      end += 1;
    }
    const again = [...units.keys()].slice(from, end).filter(comesAgain).length;
    if (again < (label ? 2 : 3)) continue;
    for (const { bare } of units.slice(from, end)) headings.add(bare);
    kinds.fill('navigation', i, end);
    i = end - 1;
  }
  return headings;
}

/** A line of the list above a live page’s posts. */
const isSummed = (unit: Unit) =>
  !unit.isSentence &&
  !tells(unit) &&
  !unit.quotes &&
  unit.count > 0 &&
  !isByline(unit) &&
  !isTime(unit);

function judgeSummary(units: readonly Unit[], kinds: Kinds, { summary }: FurniturePatterns) {
  const at = units.findIndex(({ bare }) => summary.test(bare));
  if (at < 0) return;
  let end = at + 1;
  while (end <= at + longest.summary && kinds[end] === undefined) {
    const unit = units[end];
    if (!unit || !isSummed(unit)) break;
    end += 1;
  }
  // Directly above a post's text or time is its heading.
  if (kinds[end] === undefined && end > at + 1) end -= 1;
  const isHeadingOfText = end === at + 1 && kinds[end] === undefined;
  if (!isHeadingOfText) kinds.fill('navigation', at, Math.max(end, at + 1));
}

/** What ends a box: its button, and the site's next line. */
const endOf: Partial<Record<FurnitureKind, readonly FurnitureKind[]>> = {
  'newsletter or subscription prompt': [
    'newsletter or subscription prompt',
    'navigation',
    'site notice',
  ],
  'comment prompt': ['comment prompt'],
};

/**
 * A newsletter's name and what it promises, between "Newsletter" and "Sign up"; rules of discussion,
 * which name nobody and nothing, between "Comments" and "Log in to comment".
 */
function judgeBoxes(units: readonly Unit[], kinds: Kinds) {
  const text = units.findIndex(({ isSentence }, i) => isSentence && kinds[i] === undefined);
  for (let i = text + 1; i < units.length; i += 1) {
    const kind = kinds[i];
    const ends = kind && endOf[kind];
    if (kind === undefined || !ends) continue;
    const length = kinds.slice(i + 1, i + 2 + longest.box).findIndex((one) => one !== undefined);
    const last = kinds[i + 1 + length];
    if (length < 1 || last === undefined || !ends.includes(last)) continue;
    const isOfBox = kind === 'comment prompt' ? isGeneral : isNoSentence;
    const between = units.slice(i + 1, i + 1 + length);
    if (between.every(isOfBox)) kinds.fill(kind, i + 1, i + 1 + length);
  }
}

const isNoSentence = (unit: Unit) => !unit.isSentence && !tells(unit);
/** Without a name, a figure or a quotation. */
const isGeneral = ({ words, quotes }: Unit) =>
  !quotes && !/\d|[^.!?]\s\p{Lu}\p{Ll}/u.test(words) && /^\p{Lu}/u.test(words);
