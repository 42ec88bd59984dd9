import type { Comparison, Relation, Side } from './comparison.ts';
import type { ReadVersion } from './readVersion.ts';
import { isOneWord } from './sharedWords.ts';
import { isApart, isLone } from './seen.ts';

/**
 * Says, in place, of words that the other version lacks that they are repeated: the same words stand
 * there right beside the gap. Of “no, no” and “no” the second neither ends before “no” nor
 * goes on without it: it has it fewer times.
 */
export function findRepeated(
  { first, second }: Comparison,
  one: ReadVersion,
  other: ReadVersion,
): void {
  for (const relation of repeatedIn(first, one, second.words, other)) relation.missing = 'again';
  for (const relation of repeatedIn(second, other, first.words, one)) relation.missing = 'again';
}

/** `side`: of the version that lacks the words; `words`: how those of the other one are related. */
function repeatedIn(
  side: Side,
  own: ReadVersion,
  words: Side['words'],
  other: ReadVersion,
): Relation[] {
  return side.absences.flatMap(({ place, relation }) => {
    const { there } = relation;
    const stands = (from: number) =>
      there.every((word, step) => {
        const form = own.forms[from + step];
        const isHeld = form !== undefined && !isApart(side.words[from + step] ?? null);
        return isHeld && isOneWord(form, other.forms[word] ?? '');
      });
    // Before the gap, after it, or on both sides: “very very sorry sorry”, “very sorry”.
    const starts = [...there, null].map((_, before) => place - before);
    if (!isLone(relation) || !starts.some(stands)) return [];
    return [relation, ...new Set(there.flatMap((word) => words[word] ?? []))];
  });
}
