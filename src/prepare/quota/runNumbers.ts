import { letterRuns } from '../text/letterRuns.ts';

/** This many consecutive words are an article's, not just anybody's. */
const run = 8;

/** A run of words in a text: its number, and its position in UTF-16 units of its piece. */
export interface NumberedRun {
  number: number;
  start: number;
  end: number;
}

/** Returns the known runs that end in the next piece of a text. */
export type RunReader = (piece: string) => Iterable<NumberedRun>;

/**
 * Numbers runs of eight words: the same consecutive words, with case and forms folded, get the same
 * number.
 */
export interface RunNumbers {
  /** Every run of a text; new ones get a number. */
  add(text: string): Iterable<NumberedRun>;
  /** Reads a text piece by piece; no piece begins or ends inside a word. */
  createReader(): RunReader;
}

/**
 * A word is a number, and so is each two, each four and each eight of them that were added: a run is
 * recognised by three look-ups, whatever it says, and nothing is kept of a text that is searched.
 */
export function createRunNumbers(): RunNumbers {
  const words = new Map<string, number>();
  const levels: Levels = [new Map(), new Map(), new Map()];
  return {
    add: (text) => createWalk(levels, (word) => numbered(words, folded(word)), numbered)(text),
    createReader: () => createWalk(levels, (word) => wordNumber(words, word), known),
  };
}

/** Pairs by their words, fours by their pairs, eights by their fours. */
type Levels = readonly [Map<number, number>, Map<number, number>, Map<number, number>];
type Look = (numbers: Map<number, number>, key: number) => number | undefined;

const folded = (word: string) => word.normalize('NFKC').toLowerCase();

/** Looked up unfolded first: folding is most of the work. */
const wordNumber = (words: ReadonlyMap<string, number>, word: string) =>
  words.get(word) ?? words.get(folded(word));

const known: Look = (numbers, key) => numbers.get(key);

function numbered<Key>(numbers: Map<Key, number>, key: Key): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

type Numbered = number | undefined;

/** The key of two adjacent halves. No memory could hold so many that two pairs had one key. */
function numberOfBoth(
  look: Look,
  numbers: Map<number, number>,
  one: Numbered,
  other: Numbered,
): Numbered {
  if (one === undefined || other === undefined) return undefined;
  return look(numbers, one * 2 ** 26 + other);
}

function createWalk(
  [twos, fours, eights]: Levels,
  numberOf: (word: string) => Numbered,
  look: Look,
): RunReader {
  // Of the last eight words, at their position modulo eight.
  const starts: number[] = [];
  const ones: Numbered[] = [];
  const pairs: Numbered[] = [];
  const quads: Numbered[] = [];
  let at = 0;
  const back = (words: number) => (at - words + run) % run;
  return function* (text) {
    for (const { 0: word, index } of text.matchAll(letterRuns)) {
      const here = at % run;
      starts[here] = index;
      ones[here] = numberOf(word);
      pairs[here] = numberOfBoth(look, twos, ones[back(1)], ones[here]);
      quads[here] = numberOfBoth(look, fours, pairs[back(2)], pairs[here]);
      const number = numberOfBoth(look, eights, quads[back(4)], quads[here]);
      if (number !== undefined) {
        yield { number, start: starts[back(7)] ?? 0, end: index + word.length };
      }
      at += 1;
    }
  };
}
