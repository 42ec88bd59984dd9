import type { FurnitureKind, Kinds } from './furnitureKind.ts';
import type { FurniturePatterns } from './furniturePatterns.ts';
import { isOfPublication } from './judgeBeside.ts';
import { isLivePage, tells, type Unit } from './unit.ts';

const mostWords = 16;
/** What a newsletter is called and promises. */
const mostLines = 2;
const wordsOfButton = 3;
/** Where one writes one's address. */
const field = /(?:e-?mail|courriel|correo|adress[e]?\b|indirizzo|endereço|البريد)/iu;
const newsletter: FurnitureKind = 'newsletter or subscription prompt';

/**
 * Marks what heads something of the site: a heading of the article is followed by its text, but the
 * name of a newsletter by the field for an address, and "What is yours?" by where to send it.
 *
 * @param first the place of the first sentence of the article
 */
export function judgeHeadsOfBoxes(
  units: readonly Unit[],
  kinds: Kinds,
  { address, siteThings }: FurniturePatterns,
  first: number,
) {
  const isHead = (i: number) => {
    const unit = units[i];
    if (!unit || kinds[i] !== undefined || unit.isSentence || tells(unit)) return false;
    return unit.count > 0 && unit.count <= mostWords && !unit.quotes && !isOfPublication(unit);
  };
  if (first < 0 || isLivePage(units)) return;
  units.forEach((unit, i) => {
    const [above, after] = [units[i - 1], units[i + 1]];
    if (i <= first || kinds[i] !== newsletter || !field.test(unit.words)) return;
    // "Order now" below the field; above it, what a "… newsletter" promises in a sentence.
    if (isHead(i + 1) && (after?.count ?? 0) <= wordsOfButton) kinds[i + 1] = newsletter;
    const isOfBox = isHead(i - 2) && (units[i - 2]?.words.search(siteThings) ?? -1) >= 0;
    if (isOfBox && above && above.count <= mostWords) kinds[i - 1] ??= newsletter;
  });
  for (let i = units.length - 1; i > first; i -= 1) {
    const below = kinds[i + 1];
    if (below === undefined || !isHead(i)) continue;
    const above = [...Array(mostLines).keys()].findIndex((back) => !isHead(i - back));
    const from = i - (above < 0 ? mostLines : above) + 1;
    if (below === newsletter) kinds.fill(newsletter, Math.max(from, first + 1), i + 1);
    else if (below !== 'advertisement' && address.test(units[i]?.words ?? '')) kinds[i] = below;
  }
}
