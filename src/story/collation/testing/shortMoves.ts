import { collateStatement } from '../collateStatement.ts';
import { sliceCodePoints } from '../sliceCodePoints.ts';

const grammar =
  'the of and to in it we he she that is was for on at by not but as or they you I had'.split(' ');
const telling =
  'bridge harbour mayor engineer report letter gate opened closed never doubted council river market asked wrote money storm boats quiet signed repaired visitors ferry winter'.split(
    ' ',
  );

/** 4 to 21 words, half of them grammar, and the same with one or two passages of 1 to 3 words moved. */
export function shortMove(next: () => number): [one: string, other: string] {
  const upTo = (most: number) => Math.floor(next() * most);
  const word = (words: readonly string[]) => words[upTo(words.length)] ?? 'the';
  const words = Array.from({ length: 4 + upTo(18) }, () => word(next() < 0.5 ? grammar : telling));
  const other = [...words];
  for (let moves = 1 + upTo(2); moves > 0; moves -= 1) {
    const passage = other.splice(upTo(other.length), 1 + upTo(3));
    other.splice(upTo(other.length + 1), 0, ...passage);
  }
  if (next() < 0.3) other[upTo(other.length)] = word(telling);
  return [words.join(' '), other.join(' ')];
}

/** Whether one version is said to lack a word that it has in a place where the other has none. */
export function isMissingNeedlessly([one, other]: readonly [string, string]): boolean {
  const texts = [one, other];
  const notes =
    collateStatement(texts.map((text) => ({ language: 'en', parts: [text] })))?.notes ?? [];
  const wordsOf = (version: number, kind: RegExp) =>
    notes
      .filter((note) => note.version === version && kind.test(note.kind))
      .flatMap(({ here }) => here)
      .flatMap(({ start, end }) => sliceCodePoints(texts[version] ?? '')(start, end).split(' '))
      .filter((word) => word !== '');
  return [0, 1].some((version) => {
    const there = wordsOf(1 - version, /^(?:leftOut|cutShort|otherWords)$/);
    return wordsOf(version, /^(?:leftOut|cutShort)$/).some((word) => there.includes(word));
  });
}
