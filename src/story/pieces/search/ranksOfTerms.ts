import { answerOf, type PieceAnswer } from '../answers/pieceAnswer.ts';
import { entryAt } from '../entryAt.ts';
import type { SearchFiles } from './searchSchemas.ts';
import type { PieceRequests } from '../pieceRequests.ts';
import type { PieceShelf } from '../pieceShelf.ts';
import { findsNodes, ranksIn, type NodePlace } from './shardSearch.ts';

/** Finds the ranks of the events for each of some terms, by fetching the one file that has each. */
export function ranksOfTerms(files: SearchFiles, requests: PieceRequests, shelf: PieceShelf) {
  const nodeOf = findsNodes(files);
  /** @returns null when one of the terms begins no word */
  return (terms: readonly string[]): PieceAnswer<ReadonlySet<number>[] | null> => {
    const places = terms.flatMap((term) => nodeOf(term) ?? []);
    // A term that begins no word leaves nothing, whatever the others find.
    const isHopeless = places.length < terms.length;
    return answerOf(
      shelf,
      () => (isHopeless ? [] : places.map(({ file }) => requests.searchFile(file))),
      (files) =>
        isHopeless
          ? null
          : files.map(({ nodes }, at) => ranksOf(nodes, entryAt(places, at), entryAt(terms, at))),
    );
  };
}

type Nodes = Awaited<ReturnType<ReturnType<PieceRequests['searchFile']>['parse']>>['nodes'];

function ranksOf(nodes: Nodes, { prefix }: NodePlace, term: string): ReadonlySet<number> {
  const node = nodes.find((one) => one.prefix === prefix);
  if (!node) throw new Error('the search’s index and its files do not fit');
  return ranksIn(node, term);
}
