import type { Comparison, Relation, Side } from './comparison.ts';
import { consecutive } from './consecutive.ts';
import { gapPlace } from './gapPlace.ts';
import type { ReadVersion } from './readVersion.ts';
import { eachWay, type Seen } from './seen.ts';
import { isOneWord } from './sharedWords.ts';

/**
 * Corrects, in place, words that are said to stand for others, though the other version has them
 * elsewhere, and says so: they have moved, and only the rest of the phrase stands for the others. Of
 * “of March hath perced” and “pierced”, where “March of” is elsewhere, “hath perced” does. A word of
 * grammar by itself stays in its phrase. Where a whole phrase has moved, the other version’s words
 * stand for nothing. False when nothing was taken out.
 */
export function takeOutMoved(
  comparison: Comparison,
  one: ReadVersion,
  other: ReadVersion,
): boolean {
  const isOneSided = [comparison.first, comparison.second].some((side, at) =>
    namesOtherWords(side, at === 0 ? comparison.second : comparison.first),
  );
  if (!isOneSided) return false;
  let isTaken = false;
  for (const [seen, from] of eachWay(comparison, one, other)) {
    const elsewhere = movedTo(seen, from);
    if (elsewhere.size === 0) continue;
    for (const [relation, words] of phrasesOf(seen)) {
      const runs = consecutive(words.filter((word) => elsewhere.has(word)));
      const isAll = runs.flat().length === words.length;
      // The words of a phrase that stand elsewhere one by one are no phrase there.
      if (isAll && !isOnePiece(words, elsewhere)) continue;
      const taken = isAll
        ? runs
        : runs.filter((run) => run.some((word) => !seen.version.grammar[word]));
      isTaken ||= taken.length > 0;
      takeOut(seen, from, relation, taken, elsewhere);
      if (isAll) leaveAlone(seen, from, relation, words);
    }
  }
  return isTaken;
}

/** Whether some word is said to stand elsewhere, where it is said to stand for others. */
function namesOtherWords({ words }: Side, other: Side): boolean {
  return words.some(
    (one) =>
      one?.kind === 'moved' && one.there.some((place) => other.words[place]?.kind === 'otherWords'),
  );
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

function isOnePiece(words: readonly number[], elsewhere: ReadonlyMap<number, number>): boolean {
  const start = elsewhere.get(words[0] ?? -1) ?? 0;
  return words.length > 2 && words.every((word, step) => elsewhere.get(word) === start + step);
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

function takeOut(
  { side }: Seen,
  from: Seen,
  relation: Relation,
  runs: readonly number[][],
  elsewhere: ReadonlyMap<number, number>,
): void {
  const [place = 0] = relation.there;
  const back = standing(relation, from).map((word) => from.side.words[word] ?? null)[0];
  for (const run of runs) {
    const there = run.map((word) => elsewhere.get(word) ?? 0).toSorted((a, b) => a - b);
    const moved: Relation = { kind: 'moved', there };
    for (const word of run) side.words[word] = moved;
    from.side.absences.push({ place, relation: { kind: 'moved', there: [...run] } });
    if (back?.kind === 'otherWords') back.there = back.there.filter((word) => !run.includes(word));
  }
}

/** The other version’s words that still stand for those of a relation. */
function standing({ there }: Relation, { side }: Seen): number[] {
  return there.filter((word) => side.words[word]?.kind === 'otherWords');
}

/** The other version’s words, in whose place this one has nothing but words that have moved. */
function leaveAlone(
  { side }: Seen,
  from: Seen,
  relation: Relation,
  words: readonly number[],
): void {
  const there = standing(relation, from);
  if (there.length === 0) return;
  const isInner = (there[0] ?? 0) > 0 && (there.at(-1) ?? 0) + 1 < from.version.tokens.length;
  const kind = isInner ? 'leftOut' : 'cutShort';
  const missing = gapPlace(from.version.tokens, there[0] === 0 ? 0 : (there.at(-1) ?? 0) + 1);
  const lone: Relation = { kind, there: [], missing };
  for (const word of there) from.side.words[word] = lone;
  side.absences.push({ place: words[0] ?? 0, relation: { kind, there: [...there] } });
}
