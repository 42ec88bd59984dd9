import { bylineWords } from '../bylineWords.ts';
import { namePattern } from '../quotations/speaker/speechPatterns.ts';
import type { Kinds } from './furnitureKind.ts';
import type { FurniturePatterns } from './furniturePatterns.ts';
import { judgeAlone, speaksToReader } from './judgeAlone.ts';
import { isCorrection } from '../../articles/corrections.ts';
import { judgeAfterEnd } from './judgeAfterEnd.ts';
import { judgeAfterText, judgeReaders } from './judgeAfterText.ts';
import {
  isOfPublication,
  isOwnByline,
  judgeAuthors,
  judgePullQuotes,
  judgeRoles,
} from './judgeBeside.ts';
import { judgeDialogue } from './judgeDialogue.ts';
import { judgeEnd, judgeNamesAgain, judgeWork } from './judgeEnds.ts';
import { judgeAboveHeadline, judgeButtons, mayNameOutlet } from './judgeHead.ts';
import { judgeHeadsOfBoxes } from './judgeHeadsOfBoxes.ts';
import { judgeInterface } from './judgeInterface.ts';
import { judgeLists } from './judgeLists.ts';
import { judgeOffers } from './judgeOffers.ts';
import { judgePoll } from './judgePoll.ts';
import { judgeCaptions, judgeTeasers } from './judgePictures.ts';
import { judgeOtherBylines, judgeRuns } from './judgeRuns.ts';
import { isDescription, judgeUncredited } from './judgeUncredited.ts';
import { keepHead } from './keepHead.ts';
import { isLivePage, tells as isTelling, type Unit } from './unit.ts';

/** Maximum number of lines of an embedded post's notice, or of a list of links inside an article. */
const longestBlock = 12;
/** Maximum number of words for each kind of line that is judged by its neighbours. */
const mostWords = { caption: 60, notice: 25, heading: 8, repeated: 10, betweenFurniture: 12 };

/** Judges each line of a text; `undefined` if it belongs to the article. */
export function judgeTogether(
  units: readonly Unit[],
  patterns: FurniturePatterns,
  authors: readonly string[],
): Kinds {
  const kinds: Kinds = units.map((unit) => judgeAlone(unit, patterns));
  judgeEmbeds(units, kinds, patterns);
  judgeBelowLabels(units, kinds, patterns);
  judgeNotices(units, kinds, patterns);
  const headings = judgeLists(units, kinds, patterns);
  judgeInterface(units, kinds, patterns, bodyOf(units, kinds, patterns));
  judgeCounts(units, kinds);
  // Once more, since it may be beside what has been found by now.
  judgeNotices(units, kinds, patterns);
  const body = bodyOf(units, kinds, patterns);
  judgeDialogue(units, kinds, patterns, body);
  judgePoll(units, kinds);
  judgeOffers(units, kinds);
  judgeAboveHeadline(units, kinds);
  judgeButtons(units, kinds, body.first);
  judgeAboveText(units, kinds);
  judgeCaptions(units, kinds, body.first);
  judgeTeasers(units, kinds, body.first);
  judgePullQuotes(units, kinds);
  judgeOtherBylines(units, kinds, body);
  judgeHeadsOfBoxes(units, kinds, patterns, body.first);
  judgeRuns(units, kinds, body);
  judgeUncredited(units, kinds, body);
  judgeRoles(units, kinds);
  judgeAuthors(units, kinds, authors);
  judgeWork(units, kinds, patterns);
  judgeAfterEnd(units, kinds);
  judgeReaders(units, kinds);
  judgeAfterText(units, kinds);
  judgeTail(units, kinds, patterns);
  judgeNamesAgain(units, kinds);
  judgeEnd(units, kinds);
  judgeRepeated(units, kinds, headings);
  judgeCounts(units, kinds);
  keepHead(units, kinds);
  units.forEach(({ words }, i) => {
    if (isCorrection(words)) kinds[i] = undefined;
  });
  return kinds;
}

/** Between "Skip … post" and "End of … post" is what the site says about the post. */
function judgeEmbeds(units: readonly Unit[], kinds: Kinds, patterns: FurniturePatterns) {
  units.forEach((unit, i) => {
    if (!patterns.embedBegins.test(unit.bare)) return;
    const block = units.slice(i, i + longestBlock);
    const length = block.findIndex(({ bare }) => patterns.embedEnds.test(bare));
    for (let j = i; j < i + length; j += 1) {
      const inside = units[j];
      if (inside && (!inside.isSentence || speaksToReader(inside, patterns) > 0)) {
        kinds[j] ??= 'embed notice';
      }
    }
  });
}

/** "Image caption," is followed by its caption, "Related" by its links. */
function judgeBelowLabels(units: readonly Unit[], kinds: Kinds, patterns: FurniturePatterns) {
  const text = units.findIndex(({ isSentence }) => isSentence);
  units.forEach((unit, i) => {
    const next = units[i + 1];
    if (patterns.captionFollows.test(unit.bare) && next && next.count <= mostWords.caption) {
      kinds[i + 1] ??= 'caption';
    }
    if (!patterns.linksFollow.test(unit.bare)) return;
    for (let j = i + 1; j <= i + longestBlock; j += 1) {
      const link = units[j];
      if (!link || link.isSentence || tells(link, patterns) || says(link)) break;
      // Above the text, it is the article's.
      if (j < text && isOwnByline(link)) break;
      kinds[j] ??= 'related link';
      if (kinds[j] !== 'related link') break;
    }
  });
}

/**
 * A line that addresses its reader about things of the site, beside other furniture or outside the
 * article's text.
 */
function judgeNotices(units: readonly Unit[], kinds: Kinds, patterns: FurniturePatterns) {
  const { first, last } = bodyOf(units, kinds, patterns);
  units.forEach((unit, i) => {
    if (kinds[i] !== undefined || unit.quotes) return;
    const things = speaksToReader(unit, patterns);
    const isBeside = kinds[i - 1] !== undefined || kinds[i + 1] !== undefined;
    const isOutside = i < first || i > last;
    const isShort = unit.count <= mostWords.notice;
    if ((isBeside || isOutside) && things > (isBeside && isShort ? 0 : 1)) kinds[i] = 'site notice';
  });
}

/** The first and the last sentence that belong to the article. */
function bodyOf(units: readonly Unit[], kinds: Kinds, patterns: FurniturePatterns) {
  const isBody = (unit: Unit, i: number) =>
    unit.isSentence && kinds[i] === undefined && speaksToReader(unit, patterns) === 0;
  const deck = units.findIndex(isBody);
  const next = units.findIndex((unit, i) => i > deck && isBody(unit, i));
  // A deck that is a sentence stands above the byline, and the text below it.
  const isAbove = units.slice(deck + 1, Math.max(next, 0)).some(isOfPublication);
  return { first: isAbove ? next : deck, last: units.findLastIndex(isBody) };
}

/** After a label and directly above the first sentence comes the caption of the picture there. */
function judgeAboveText(units: readonly Unit[], kinds: Kinds) {
  const first = units.findIndex((unit, i) => unit.isSentence && kinds[i] === undefined);
  const unit = units[first - 1];
  const headings = units
    .slice(0, Math.max(first - 1, 0))
    .filter((one, i) => kinds[i] === undefined && !mayNameOutlet(one));
  if (!unit || kinds[first - 1] !== undefined || headings.length === 0 || unit.quotes) return;
  if (/[.!?:]$/u.test(unit.words) || isName(unit.words)) return;
  // Between it and the site's buttons may be whose picture it is.
  const above = first - (units[first - 2] && isName(units[first - 2]?.words ?? '') ? 3 : 2);
  const isBelowByline = units.slice(0, above).some((one, i) => i > 0 && isOfPublication(one));
  if (kinds[isBelowByline ? above : first - 2] === undefined) return;
  const isCaption = isBelowByline && isDescription(unit);
  if (!isCaption && (unit.count > mostWords.heading || /\d/u.test(unit.words))) return;
  kinds[first - 1] = 'caption';
}

/**
 * `By Tom Beale`, `Tom Beale and Ida Holm`, `Thornmere`: whose the article is, or where it was
 * written. More than five capitalised words are a label: “Follow Harbour Live More On Bridges”.
 */
const isName = (words: string) => named.test(words);
const named = new RegExp(
  `^(?!(?:\\S+\\s){5})(?:${bylineWords}\\s)?${namePattern}(?:(?:,|\\s(?:and|und|et|en|&))\\s${namePattern}){0,2}$`,
  'u',
);

/** After the article's last sentence, short lines among furniture are furniture as well. */
function judgeTail(units: readonly Unit[], kinds: Kinds, patterns: FurniturePatterns) {
  const last = units.findLastIndex((unit, i) => unit.isSentence && kinds[i] === undefined);
  for (let i = last + 1; i > 0 && i < units.length; i += 1) {
    const unit = units[i];
    if (!unit || tells(unit, patterns)) continue;
    const isLast = i === units.length - 1 || kinds[i + 1] !== undefined;
    const between = kinds[i - 1] !== undefined && (isLast || !isName(unit.words));
    const most = kinds[i + 1] === undefined ? mostWords.betweenFurniture : mostWords.notice;
    if (between && unit.count <= most && !unit.quotes && !unit.isSentence) {
      kinds[i] ??= kinds[i - 1];
    }
  }
}

/** “"Nobody knew," said Tom Beale.”: short, but not a headline. */
const says = ({ quotes, words }: Unit) => quotes && /\p{Ll}\.$/u.test(words);

const tells = (unit: Unit, patterns: FurniturePatterns) =>
  isTelling(unit) && speaksToReader(unit, patterns) === 0;

/** What occurs twice, word for word, and is neither a sentence nor the headline. */
function judgeRepeated(units: readonly Unit[], kinds: Kinds, headings: ReadonlySet<string>) {
  const counts = new Map<string, number>();
  units.forEach(({ bare }, i) => {
    // Whose note it is at the end has been said above.
    if (kinds[i] !== "author's note") counts.set(bare, (counts.get(bare) ?? 0) + 1);
  });
  const headline = units.find((_, i) => kinds[i] === undefined)?.bare;
  units.forEach(({ bare, words, count, isSentence, quotes }, i) => {
    const isLine = count > 0 && count <= mostWords.repeated && !isSentence && !quotes;
    if (
      !isLine ||
      (counts.get(bare) ?? 0) < 2 ||
      bare === headline ||
      headings.has(bare) ||
      /[:?]$/u.test(words)
    )
      return;
    kinds[i] ??= 'repeated line';
  });
}

/**
 * "152", "3/12": how often something was shared, which picture of how many. Only beside other
 * furniture, since an article may number its parts or give a figure a line of its own.
 */
function judgeCounts(units: readonly Unit[], kinds: Kinds) {
  // There, a time says when a post was published.
  const isTime = isLivePage(units) ? /^\d{1,2}:\d\d$/u : /^$/u;
  const isCount = (i: number) =>
    !isTime.test(units[i]?.words ?? '') &&
    /^(?:[\d.,]{1,7}\+?k?(?:\s?\/\s?\d{1,3})?|\d{1,2}:\d\d(?:\s?\/\s?\d{1,2}:\d\d)?|[+−-]?\d{1,3}\s?°\s?[cf]?|[+−-]?\d{1,3}(?:[.,]\d{1,2})?\s?%|[^\p{L}\p{N}\p{Emoji_Presentation}]{1,3})$/iu.test(
      units[i]?.bare || (units[i]?.words ?? ''),
    );
  const judge = (i: number) => {
    const beside = kinds[i - 1] ?? kinds[i + 1];
    if (isCount(i) && beside !== undefined) kinds[i] ??= 'label';
  };
  // Several in a row count the same as what is at either end of the row.
  for (let i = 0; i < units.length; i += 1) judge(i);
  for (let i = units.length - 1; i >= 0; i -= 1) judge(i);
}
