import type { Kinds } from './furnitureKind.ts';
import type { FurniturePatterns } from './furniturePatterns.ts';
import { fewestOfTelling, type Unit } from './unit.ts';

/** Buttons, menus and lists of settings have at most this many words. */
const mostWords = 9;

/**
 * Marks lines that have no other words than buttons and menus: "Close dialogue", "Save article",
 * "Necessary Preferences Statistics". Where all of their words may as well be an article's ("More
 * stories"), only outside its text and beside other furniture.
 *
 * @param body the places of the first and last sentence of the article
 */
export function judgeInterface(
  units: readonly Unit[],
  kinds: Kinds,
  { ofInterface, besideInterface }: FurniturePatterns,
  body: { first: number; last: number },
) {
  const isBeside = (i: number) => (kinds[i - 1] ?? kinds[i + 1]) !== undefined;
  const judge = (i: number) => {
    const unit = units[i];
    if (!unit || kinds[i] !== undefined || !mayBeButton(unit)) return;
    const each = unit.bare.split(/[\s/|·•,+&:?!…–—-]+/u).filter((word) => word !== '');
    const certain = each.filter((word) => ofInterface.test(word)).length;
    const others = each.filter((word) => besideInterface.test(word));
    const rest = each.filter((word) => !ofInterface.test(word) && !besideInterface.test(word));
    const isOutside = i < body.first || i > body.last;
    // "Share Tidewater", "Follow The Courier"
    const isNamed =
      ofInterface.test(each[0] ?? '') &&
      each.length <= 3 &&
      rest.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
    // "News Sport What’s On", above the headline: words that begin large, most of them a menu's.
    const isRow = i < body.first && each.length >= fewestOfTelling && each.every(isLarge);
    if (isRow && rest.length < each.length / 2) kinds[i] = 'navigation';
    if (isNamed && rest.length > 0 && isBeside(i) && !rest.some(isNumber)) kinds[i] = 'label';
    if (!rest.every(isNumber) || certain + others.length === 0) return;
    if (certain > 0 || (isOutside && isBeside(i))) kinds[i] = 'label';
  };
  for (let i = 0; i < units.length; i += 1) judge(i);
  for (let i = units.length - 1; i >= 0; i -= 1) judge(i);
}

function mayBeButton({ words, count, quotes }: Unit): boolean {
  if (count === 0 || count > mostWords || quotes || /[?؟]$/u.test(words)) return false;
  return count < fewestOfTelling || !/[\p{L}\p{N}]\.$/u.test(words);
}

const isLarge = (word: string) => /^\p{Lu}/u.test(word);
const isNumber = (word: string) => /^\d[\d.,:]*[km]?$/iu.test(word);
