import { queryTerms } from '../../search/queryTerms.ts';
import type { WordSearch } from '../../source/storySource.ts';
import type { Story } from '../../model/story.ts';
import { entryAt } from '../entryAt.ts';
import { answerOf } from '../answers/pieceAnswer.ts';
import type { SearchFiles } from '../pieceSchemas.ts';
import type { PieceRequests } from '../pieceRequests.ts';
import type { PieceShelf } from '../pieceShelf.ts';
import { findsNodes, ranksIn, type NodePlace } from './shardSearch.ts';

/**
 * The search of a story in pieces: of each word that is looked for it fetches the one file that has
 * whatever begins so.
 *
 * @param files which file has which words
 * @param name the first part of its questions' keys
 */
export function searchPieces(
  { events }: Story,
  files: SearchFiles,
  requests: PieceRequests,
  shelf: PieceShelf,
  name: string,
): WordSearch {
  const nodeOf = findsNodes(files);
  return {
    find: (query) => {
      const terms = queryTerms(query);
      const places = terms.flatMap((term) => nodeOf(term) ?? []);
      // A term that begins no word leaves nothing, whatever the others find.
      const isHopeless = places.length < terms.length;
      return {
        key: [name, 'find', ...terms],
        ...answerOf(
          shelf,
          () => (isHopeless ? [] : places.map(({ file }) => requests.searchFile(file))),
          (files) => {
            if (terms.length === 0) return null;
            if (isHopeless) return new Set<string>();
            const found = files.map(({ nodes }, at) =>
              ranksOf(nodes, entryAt(places, at), entryAt(terms, at)),
            );
            return idsOf(found, events);
          },
        ),
      };
    },
  };
}

type Nodes = Awaited<ReturnType<ReturnType<PieceRequests['searchFile']>['parse']>>['nodes'];

function ranksOf(nodes: Nodes, { prefix }: NodePlace, term: string): ReadonlySet<number> {
  const node = nodes.find((one) => one.prefix === prefix);
  if (!node) throw new Error('the search’s index and its files do not fit');
  return ranksIn(node, term);
}

/** Those that are in every one of the sets. */
function idsOf(found: readonly ReadonlySet<number>[], events: Story['events']): Set<string> {
  const [fewest, ...others] = found.toSorted((a, b) => a.size - b.size);
  const common = [...(fewest ?? [])].filter((rank) => others.every((set) => set.has(rank)));
  return new Set(common.map((rank) => entryAt(events, rank).id));
}
