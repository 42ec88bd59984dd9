import { inventedText } from './inventedText.ts';
import { numbersFrom } from './numbersFrom.ts';

/** A word, and which word of the first text it is; an inserted word is one of its own. */
export interface KnownWord {
  word: string;
  id: number;
}

export type EditKind = 'cut' | 'leftOut' | 'replaced' | 'moved' | 'swapped' | 'spelled' | 'mixed';

export interface KnownGroup {
  kind: EditKind;
  /** The same text, edited; a word of the first text occurs at most once in each. */
  versions: KnownWord[][];
}

const editKinds: readonly EditKind[] = [
  'cut',
  'leftOut',
  'replaced',
  'moved',
  'swapped',
  'spelled',
  'mixed',
];

/** Groups of versions of invented texts of 6 to 60 words, with the identity of each word. */
export function knownGroups(ofEachKind: number, seed = 11): KnownGroup[] {
  const next = numbersFrom(seed);
  const upTo = (most: number) => Math.floor(next() * most);
  const groups: KnownGroup[] = [];
  for (const kind of editKinds) {
    for (let group = 0; group < ofEachKind; group += 1) {
      const text = inventedText(next, 6 + upTo(55)).map((word, id) => ({ word, id }));
      const versions = Array.from({ length: 2 + upTo(3) }, (_, at) =>
        at === 0 ? text : edited(text, kind, next, at * 1000),
      );
      groups.push({ kind, versions });
    }
  }
  return groups;
}

type Next = () => number;

function edited(text: readonly KnownWord[], kind: EditKind, next: Next, newId: number) {
  const upTo = (most: number) => Math.floor(next() * most);
  const edits: Record<Exclude<EditKind, 'mixed'>, (words: KnownWord[]) => KnownWord[]> = {
    cut: (words) => words.slice(upTo(words.length / 3), words.length - upTo(words.length / 3)),
    leftOut: (words) => words.toSpliced(1 + upTo(words.length - 2), 1 + upTo(words.length / 4)),
    replaced: (words) => {
      const length = 1 + upTo(3);
      const put = inventedText(next, length).map((word, at) => ({ word, id: newId + 500 + at }));
      return words.toSpliced(upTo(words.length - length), length, ...put);
    },
    moved: (words) => {
      const length = 2 + upTo(Math.max(1, Math.min(6, words.length / 3)));
      const from = upTo(words.length - length);
      const rest = words.toSpliced(from, length);
      return rest.toSpliced(upTo(rest.length + 1), 0, ...words.slice(from, from + length));
    },
    swapped: (words) => {
      const at = 1 + upTo(words.length - 2);
      const [before, here, after] = words.slice(at - 1, at + 2);
      return before && here && after ? words.toSpliced(at - 1, 3, after, here, before) : words;
    },
    spelled: (words) =>
      words.map(({ word, id }) =>
        next() < 0.2 ? { word: spelledOtherwise(word), id } : { word, id },
      ),
  };
  if (kind !== 'mixed') return edits[kind]([...text]);
  const some = ['cut', 'leftOut', 'replaced', 'moved', 'spelled'] as const;
  return [1, 2].reduce(
    (words) => {
      const one = some[upTo(some.length)] ?? 'cut';
      return words.length < 6 ? words : edits[one](words);
    },
    [...text],
  );
}

function spelledOtherwise(word: string): string {
  if (word === 'harbour') return 'harbor';
  return word.length > 6 ? `${word.slice(0, 4)}-${word.slice(4)}` : word.toUpperCase();
}
