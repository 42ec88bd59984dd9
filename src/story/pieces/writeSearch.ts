import type { Material } from './pack/material.ts';
import { searchFileName, searchIndexName } from './pieceNames.ts';
import type { SearchFiles, SearchNode } from './search/searchSchemas.ts';
import { searchNodes } from './search/searchNodes.ts';
import { wordsOfStory } from './search/wordsOfStory.ts';
import { writeFilters } from './search/writeFilters.ts';
import type { WrittenPiece } from './writtenPiece.ts';

/**
 * The files of a story's search and filters: consecutive nodes share a file.
 *
 * @param most characters of a file; a node with a single word may be larger
 */
export function* writeSearch(
  material: Material,
  story: string,
  most: number,
): Generator<WrittenPiece> {
  const { offered, nodes } = writeFilters(material.story);
  const prefixes: string[] = [];
  const files: number[] = [];
  let file = 0;
  let open: string[] = [];
  let size = 0;
  const close = (): WrittenPiece => {
    const nodes = open.join(',\n');
    [open, size] = [[], 0];
    file += 1;
    return {
      name: searchFileName(file - 1),
      text: `{"story":${JSON.stringify(story)},"nodes":[\n${nodes}\n]}`,
    };
  };
  for (const node of allNodes(material, nodes, most)) {
    const text = JSON.stringify(node);
    if (size > 0 && size + text.length > most) yield close();
    prefixes.push(node.prefix);
    files.push(file);
    open.push(text);
    size += text.length;
  }
  if (size > 0) yield close();
  const index = { story, prefixes, files, filters: offered } satisfies SearchFiles;
  yield { name: searchIndexName, text: JSON.stringify(index) };
}

function* allNodes(
  material: Material,
  ofFilters: readonly SearchNode[],
  most: number,
): Generator<SearchNode> {
  const words = [...wordsOfStory(material)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  yield* searchNodes(words, most);
  yield* ofFilters;
}
