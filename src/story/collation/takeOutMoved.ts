import type { Comparison, Relation } from './comparison.ts';
import type { ReadVersion } from './readVersion.ts';
import { eachWay, type Seen } from './seen.ts';
import { isOneWord } from './sharedWords.ts';

/**
 * Corrects, in place, words that are said to stand for others, though the other version has them
 * elsewhere, and says so: they have moved, and only the rest of the phrase stands for the others. Of
 * “of March hath perced” and “pierced”, where “March of” is elsewhere, “hath perced” does. A word of
 * grammar by itself stays in its phrase.
 */
export function takeOutMoved(comparison: Comparison, one: ReadVersion, other: ReadVersion): void {
  for (const [seen, from] of eachWay(comparison, one, other)) {
    const elsewhere = movedTo(seen, from);
    if (elsewhere.size === 0) continue;
    for (const [relation, words] of phrasesOf(seen)) {
      const taken = runsOf(words.filter((word) => elsewhere.has(word))).filter((run) =>
        run.some((word) => !seen.version.grammar[word]),
      );
      if (taken.flat().length < words.length) takeOut(seen, from, relation, taken, elsewhere);
    }
  }
}

/** By word that stands for others: the other version’s word that is said to be this one, moved. */
function movedTo(seen: Seen, from: Seen): Map<number, number> {
  const found = new Map<number, number>();
  for (const [place, relation] of from.side.words.entries()) {
    if (relation?.kind !== 'moved') continue;
    const word = relation.there.find(
      (there) =>
        !found.has(there) &&
        seen.side.words[there]?.kind === 'otherWords' &&
        isOneWord(seen.version.forms[there] ?? '', from.version.forms[place] ?? ''),
    );
    if (word !== undefined) found.set(word, place);
  }
  return found;
}

function phrasesOf({ side, apart }: Seen): Map<Relation, number[]> {
  const phrases = new Map<Relation, number[]>();
  for (const word of apart) {
    const relation = side.words[word] ?? null;
    if (relation?.kind !== 'otherWords') continue;
    const known = phrases.get(relation);
    if (known) known.push(word);
    else phrases.set(relation, [word]);
  }
  return phrases;
}

function runsOf(words: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const word of words) {
    if (runs.at(-1)?.at(-1) === word - 1) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

function takeOut(
  { side }: Seen,
  from: Seen,
  relation: Relation,
  runs: readonly number[][],
  elsewhere: ReadonlyMap<number, number>,
): void {
  const place = relation.there[0] ?? 0;
  const back = from.side.words[place] ?? null;
  for (const run of runs) {
    const there = run.map((word) => elsewhere.get(word) ?? 0).toSorted((a, b) => a - b);
    const moved: Relation = { kind: 'moved', there };
    for (const word of run) side.words[word] = moved;
    from.side.absences.push({ place, relation: { kind: 'moved', there: [...run] } });
    if (back?.kind === 'otherWords') back.there = back.there.filter((word) => !run.includes(word));
  }
}
