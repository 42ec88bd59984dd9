import type { Kinds } from './furnitureKind.ts';
import { isHeadOfPublication, isOwnByline } from './judgeBeside.ts';
import type { Unit } from './unit.ts';

/** A headline has at least this many words. */
const wordsOfHeadline = 4;

/**
 * Gives an article back what every article has above its text: its byline, even with an address of
 * mail beside it, and its headline, where something of the site above (“Trending”) has taken it for a
 * link. If no line above the byline is left that can be the headline, the lines directly above are.
 */
export function keepHead(units: readonly Unit[], kinds: Kinds) {
  const text = units.findIndex(({ isSentence }, i) => isSentence && kinds[i] === undefined);
  const mayBe = (i: number) => (units[i]?.count ?? 0) >= wordsOfHeadline;
  const own = units.findIndex((unit, i) => i > 0 && i < text && isOwnByline(unit));
  const isKept = units.some((unit, i) => i < text && kinds[i] === undefined && isOwnByline(unit));
  if (own > 0 && !isKept) kinds[own] = undefined;
  const byline =
    own > 0
      ? own
      : units.findIndex(
          (unit, i) => i > 0 && i < text && mayBe(i - 1) && isHeadOfPublication(unit),
        );
  if (byline < 0) return;
  if ([...units.keys()].slice(0, byline).some((i) => kinds[i] === undefined && mayBe(i))) return;
  for (let i = byline - 1; i >= 0 && mayBe(i) && kinds[i] !== undefined; i -= 1) {
    kinds[i] = undefined;
    kinds[byline] = undefined;
  }
}
