import { isCorrection } from '../../articles/corrections.ts';
import type { FurnitureKind, Kinds } from './furnitureKind.ts';
import { isOfPublication } from './judgeBeside.ts';
import type { Unit } from './unit.ts';

/** What ends an article wherever it stands in its second half. */
const ends: ReadonlySet<FurnitureKind | undefined> = new Set<FurnitureKind>([
  "author's note",
  'copyright line',
]);
/** A headline or description of another article has at most this many words. */
const mostWords = 30;
/** For each sentence that follows, so many other lines do: a text goes on in sentences. */
const linesForSentence = 4;

/**
 * Marks what comes after the author was introduced or the article's first appearance named: other
 * articles, with a sentence about one of them here and there.
 */
export function judgeAfterEnd(units: readonly Unit[], kinds: Kinds) {
  const end = units.findIndex((_, i) => i > units.length / 2 && ends.has(kinds[i]));
  if (end < 0) return;
  const after = units.slice(end + 1);
  const sentences = after.filter((unit, i) => unit.isSentence && kinds[end + 1 + i] === undefined);
  if (sentences.length * linesForSentence > after.length - sentences.length) return;
  after.forEach((unit, i) => {
    const isKept = isCorrection(unit.words) || (isOfPublication(unit) && !unit.isSentence);
    if (!isKept && unit.count <= mostWords) kinds[end + 1 + i] ??= 'related link';
  });
}
