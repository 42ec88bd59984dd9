import type { Comparison, Side } from './comparison.ts';
import { insertionOf } from './insertionOf.ts';
import type { ReadVersion } from './readVersion.ts';
import { isRedacted } from './redaction.ts';
import { eachWay, isApart, isLone, markMoved, moveGap, type Seen } from './seen.ts';
import { isOneWord } from './sharedWords.ts';

/** One version and where its words apart stand. */
interface Indexed {
  seen: Seen;
  /** By spelling form. */
  places: ReadonlyMap<string, readonly number[]>;
  masked: readonly number[];
}

/**
 * Corrects, in place, each single word that is still said to be missing, though the other version
 * has it where it is aligned with nothing: it has moved. So what stands elsewhere is never called
 * missing, with one exception: a word of grammar belongs to the passage that is missing with it, of
 * which at least half is nowhere in the other version (“and no one said so”). If the other one
 * stands alone, that one is said to be elsewhere.
 */
export function findStrays(comparison: Comparison, one: ReadVersion, other: ReadVersion): void {
  if (![comparison.first, comparison.second].some(({ words }) => words.some(isLone))) return;
  const ways = eachWay(comparison, one, other);
  const indexed = new Map(ways.map(([seen]) => [seen, indexOf(seen)]));
  const within = new Map(
    ways.map(([seen, from]) => [seen, grammarWithin(seen, indexed.get(from))]),
  );
  for (const [seen, from] of ways) {
    const theirs = within.get(from);
    for (const word of seen.apart) {
      if (!isLone(seen.side.words[word] ?? null) || within.get(seen)?.has(word)) continue;
      const named = from.found.has(word) ? placeNaming(word, from.side) : -1;
      if (named >= 0) {
        moveGap(seen, word, from, named);
        continue;
      }
      const found = placesOf(seen.version.forms[word] ?? '', indexed.get(from)).filter(
        (place) => isApart(from.side.words[place] ?? null) && !seen.found.has(place),
      );
      const there = found.find((place) => !theirs?.has(place)) ?? found[0];
      if (there === undefined) continue;
      const mark = theirs?.has(there) ? moveGap : markMoved;
      mark(seen, word, from, there);
    }
  }
}

function indexOf(seen: Seen): Indexed {
  const places = new Map<string, number[]>();
  for (const word of seen.apart) {
    const form = seen.version.forms[word] ?? '';
    const known = places.get(form);
    if (known) known.push(word);
    else places.set(form, [word]);
  }
  const masked = seen.apart.filter((word) => isRedacted(seen.version.forms[word] ?? ''));
  return { seen, places, masked };
}

const nowhere: readonly number[] = [];

function placesOf(form: string, indexed: Indexed | undefined): readonly number[] {
  if (!indexed) return nowhere;
  const { seen, places, masked } = indexed;
  const same = places.get(form) ?? nowhere;
  const others = isRedacted(form) ? seen.apart : masked;
  if (others.length === 0) return same;
  const alike = others.filter((place) => {
    const other = seen.version.forms[place] ?? '';
    return other !== form && isOneWord(form, other);
  });
  return [...same, ...alike];
}

/** Words of grammar that are missing with the passage around them, and words put in by editors. */
function grammarWithin(seen: Seen, there: Indexed | undefined): ReadonlySet<number> {
  const { version } = seen;
  const isNowhere = (word: number) =>
    there?.seen.found.has(word) !== true && placesOf(version.forms[word] ?? '', there).length === 0;
  return new Set(
    lacking(seen).flatMap((words) => {
      if (insertionOf(version, words)) return words;
      const isLong = words.filter(isNowhere).length * 2 > words.length;
      const tells = words.some((word) => !version.grammar[word]);
      return tells && (isLong || isSentence(version, words))
        ? words.filter((word) => version.grammar[word])
        : [];
    }),
  );
}

function isSentence({ ends }: ReadVersion, words: readonly number[]): boolean {
  const [start = 0, last = 0] = [words[0], words.at(-1)];
  return (start === 0 || ends[start - 1] === true) && ends[last] === true;
}

/** Consecutive words that the other version lacks in one way. */
function lacking({ side, apart }: Seen): number[][] {
  const runs: number[][] = [];
  for (const word of apart) {
    const relation = side.words[word] ?? null;
    if (!isLone(relation)) continue;
    const run = runs.at(-1);
    const goesOn = run?.at(-1) === word - 1 && side.words[word - 1] === relation;
    if (goesOn) run?.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** The word that is said to be this one of the other version, moved; -1 when none is. */
function placeNaming(word: number, { words }: Side): number {
  return words.findIndex((one) => one?.kind === 'moved' && one.there.includes(word));
}
