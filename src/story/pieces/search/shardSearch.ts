import type { SearchFiles, SearchNode } from './searchSchemas.ts';
import { ranksOfSteps } from './ranksAsSteps.ts';

/** Where what begins with a term is. */
export interface NodePlace {
  prefix: string;
  file: number;
}

/** Finds the node that answers a term; `undefined` when no word begins with it. */
export function findsNodes({
  prefixes,
  files,
}: SearchFiles): (term: string) => NodePlace | undefined {
  const byPrefix = new Map(prefixes.map((prefix, at) => [prefix, files[at]]));
  return (term) => {
    for (let length = term.length; length >= 0; length -= 1) {
      const prefix = term.slice(0, length);
      const file = byPrefix.get(prefix);
      if (file !== undefined) return { prefix, file };
    }
    return undefined;
  };
}

/** The ranks of the events that contain a word beginning with the term. */
export function ranksIn(node: SearchNode, term: string): Set<number> {
  return new Set(
    node.words.flatMap((word, at) =>
      word.startsWith(term) ? ranksOfSteps(node.ranks[at] ?? []) : [],
    ),
  );
}
