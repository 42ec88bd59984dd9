import { distance } from '../../../text/nearest.ts';

/** Shorter names that differ in a letter are two names: "Joan" and "John". */
const leastLength = 5;
/** From this many letters on, two may differ. */
const longLength = 7;

/**
 * Whether two words of a name are one name in two spellings: "Katherine" and "Catherine", "Zoë" and
 * "Zoe". A letter that makes a plural or a genitive does not make another spelling.
 */
export function isSpelledAlike(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (one === other || `${a}s` === b || a === `${b}s`) return false;
  if (a === b) return true;
  const least = Math.min(a.length, b.length);
  if (least < leastLength - 1 || Math.max(a.length, b.length) < leastLength) return false;
  const most = least >= longLength ? 2 : 1;
  return distance(a, b, most + 1) <= most;
}

/** "Sofia" and "Sophia" are read alike. */
const plain = (name: string) =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ph', 'f');
