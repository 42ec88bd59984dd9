import type { SearchNode } from './searchSchemas.ts';
import { ranksAsSteps } from './ranksAsSteps.ts';

type Words = readonly (readonly [word: string, ranks: readonly number[]])[];

/**
 * The prefix tree, in which whatever begins a word is answered by one node: a prefix whose words fit
 * has them all, and one whose words do not has its events, and a child node for each next letter.
 * Nodes are in the order of their prefixes.
 *
 * @param words sorted by code units
 * @param most characters of a node with several words
 */
export function* searchNodes(words: Words, most: number, prefix = ''): Generator<SearchNode> {
  if (words.length === 0) return;
  if (words.length === 1 || sizeOf(words) <= most) {
    yield {
      prefix,
      words: words.map(([word]) => word),
      ranks: words.map(([, ranks]) => ranksAsSteps(ranks)),
    };
    return;
  }
  // Nobody searches for nothing.
  if (prefix !== '') yield { prefix, words: [prefix], ranks: [ranksAsSteps(joined(words))] };
  for (const [longer, some] of byNextLetter(words, prefix)) yield* searchNodes(some, most, longer);
}

function byNextLetter(words: Words, prefix: string): Map<string, Words> {
  const groups = new Map<string, (readonly [string, readonly number[]])[]>();
  for (const entry of words) {
    const next = entry[0].codePointAt(prefix.length);
    // A word that equals the prefix is among the events of the parent node.
    if (next === undefined) continue;
    const longer = prefix + String.fromCodePoint(next);
    const group = groups.get(longer);
    if (group) group.push(entry);
    else groups.set(longer, [entry]);
  }
  return groups;
}

function joined(words: Words): number[] {
  return [...new Set(words.flatMap(([, ranks]) => ranks))].toSorted((a, b) => a - b);
}

/** Most differences are small, so about two characters each. */
const sizeOf = (words: Words) =>
  words.reduce((sum, [word, ranks]) => sum + word.length + 5 + ranks.length * 3, 0);
