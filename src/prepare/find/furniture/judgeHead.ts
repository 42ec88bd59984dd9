import { namesOutlet } from '../../articles/outletLine.ts';
import type { Kinds } from './furnitureKind.ts';
import { isHeadOfPublication, isOfPublication } from './judgeBeside.ts';
import type { Unit } from './unit.ts';

/** Maximum number of words of a section's name or the site's own. */
const wordsOfSection = 3;
/** So many of them in succession are a site's menu. */
const linesOfMenu = 4;
/** A headline has at least this many words. */
const wordsOfHeadline = 4;

/** "Panorama" beside a site's navigation and above the headline. */
export function judgeAboveHeadline(units: readonly Unit[], kinds: Kinds) {
  const body = units.findIndex((unit, i) => unit.isSentence && kinds[i] === undefined);
  const isHeadline = (unit: Unit, i: number) =>
    i < body &&
    kinds[i] === undefined &&
    unit.count >= wordsOfHeadline &&
    !isHeadOfPublication(unit);
  const headline = headlineAmong(units, kinds, isHeadline);
  const above = units
    .slice(0, Math.max(headline, 0))
    .flatMap((unit, i) =>
      unit.count > wordsOfSection || isOfPublication(unit) || mayNameOutlet(unit) ? [] : [i],
    );
  // A text has a section and a kicker above its headline; so many short lines are a menu.
  const isOfOneWord = above.every((i) => (units[i]?.count ?? 0) < 2);
  if (above.length >= linesOfMenu - (isOfOneWord ? 1 : 0)) {
    for (const i of above.filter((at) => at < headline - 1)) kinds[i] ??= 'navigation';
  }
  const isMenu = kinds.map((kind) => kind === 'navigation');
  const judge = (i: number) => {
    const unit = units[i];
    if (!unit || unit.count > wordsOfSection || isOfPublication(unit)) return;
    const isBeside = kinds[i - 1] !== undefined || (i < headline - 1 && kinds[i + 1] !== undefined);
    // Directly above the headline, several words may be its first line: "Streit in Thalheim".
    const isKicker = i === headline - 1 && unit.count > 1 && !isMenu[i - 1];
    if (isBeside && !isKicker && !mayNameOutlet(unit)) kinds[i] ??= 'navigation';
  };
  for (let i = 0; i < headline; i += 1) judge(i);
  // A menu's first items may be names that only the later ones explain.
  for (let i = headline - 1; i >= 0; i -= 1) judge(i);
}

/**
 * The place of the first line that may be a headline, and is not followed by a menu and another such
 * line: those belong to the site's name or motto.
 */
function headlineAmong(
  units: readonly Unit[],
  kinds: Kinds,
  mayBe: (unit: Unit, i: number) => boolean,
): number {
  const candidates = [...units.keys()].filter((i) => units[i] && mayBe(units[i], i));
  const hasMenuBelow = (i: number) => {
    const below = units.slice(i + 1, i + linesOfMenu);
    const isItem = (unit: Unit, j: number) =>
      unit.count <= wordsOfSection &&
      !isOfPublication(unit) &&
      !unit.quotes &&
      (kinds[i + 1 + j] ?? 'navigation') === 'navigation';
    return below.length === linesOfMenu - 1 && below.every(isItem);
  };
  return candidates.find((i, at) => !hasMenuBelow(i) || at === candidates.length - 1) ?? -1;
}

/** "The Quay Post", which is evidence of whose the article is; "News" alone is a section. */
export const mayNameOutlet = ({ words, count }: Unit) => count > 1 && namesOutlet(words);

/** Buttons below a headline have at most this many words, and so many are in succession. */
const ofButtons = { words: 3, lines: 4 };

const isButton = (unit: Unit | undefined) =>
  unit !== undefined &&
  unit.count <= ofButtons.words &&
  /\s\p{Ll}+$/u.test(unit.bare) &&
  !unit.quotes &&
  !isOfPublication(unit);

/**
 * Buttons between a headline and its text that no word gives away: short lines with something of the
 * site above and below. A name or place has capitals, and a script without them tells nothing.
 */
export function judgeButtons(units: readonly Unit[], kinds: Kinds, first: number) {
  const headline = units.findIndex(
    (unit, i) => kinds[i] === undefined && unit.count >= wordsOfHeadline,
  );
  if (headline < 0) return;
  for (let i = headline + 1; i < first; i += 1) {
    if (kinds[i - 1] === undefined || kinds[i] !== undefined) continue;
    let end = i;
    while (end < i + ofButtons.lines && kinds[end] === undefined && isButton(units[end])) end += 1;
    if (end > i && end <= first && kinds[end] !== undefined) kinds.fill('label', i, end);
  }
}
