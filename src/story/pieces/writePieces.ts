import { readStory } from '../file/readOutline.ts';
import type { StoryFile } from '../file/schema.ts';
import { articleChunks } from './pack/articleChunks.ts';
import { cutPacks } from './pack/cutPacks.ts';
import { eventChunks } from './pack/eventChunks.ts';
import { gatherMaterial, type Material } from './pack/material.ts';
import { differenceChunks, looseChunks } from './pack/otherChunks.ts';
import { personChunks } from './pack/personChunks.ts';
import { indexName, outlineName, overviewName, packName, sourcesName } from './pieceNames.ts';
import type { Overview, PackKind, PiecesIndex } from './pieceSchemas.ts';
import { usualSizes, type PieceSizes } from './pieceSizes.ts';
import { sourcesAt, sourcesMentioned } from './sources/sourcesMentioned.ts';
import { writeIndex } from './writeIndex.ts';
import { writeColumns } from './writeOutlineColumns.ts';
import { writeOverview } from './overview/writeOverview.ts';
import { writeSearch } from './writeSearch.ts';
import type { WrittenPiece } from './writtenPiece.ts';

/**
 * Writes a story in pieces, one file after another, so that they need not all be in memory. The
 * index comes last: it names the others.
 *
 * @param file one that the parser has accepted
 * @param sha256 of the story file's bytes
 */
export function* writePieces(
  file: StoryFile,
  sha256: string,
  sizes: PieceSizes = usualSizes,
): Generator<WrittenPiece> {
  const material = gatherMaterial(file, readStory(file));
  const { inOutline, inPack, inSearchFile } = sizes;
  const overview = { story: sha256, ...writeOverview(material, sizes) } satisfies Overview;
  yield { name: overviewName, text: JSON.stringify(overview) };
  yield* writeOutlineFiles(material, sha256, inOutline);
  yield* writeSourceFiles(material, sha256, sizes.inSources);
  const packs = { events: [], articles: [], people: [], differences: [], loose: [] };
  const writePacks = packWriter(material, sha256, inPack);
  yield* writePacks('events', eventChunks(material), packs.events);
  yield* writePacks('articles', articleChunks(material), packs.articles);
  yield* writePacks('people', personChunks(material), packs.people);
  yield* writePacks('differences', differenceChunks(material), packs.differences);
  yield* writePacks('loose', looseChunks(material), packs.loose);
  yield* writeSearch(material, sha256, inSearchFile);
  const index = { ...writeIndex(material, sha256, sizes), packs } satisfies PiecesIndex;
  yield { name: indexName, text: JSON.stringify(index) };
}

function* writeOutlineFiles(
  material: Material,
  story: string,
  most: number,
): Generator<WrittenPiece> {
  const { events } = material.story;
  for (let first = 0; first < events.length; first += most) {
    const columns = writeColumns(events.slice(first, first + most), material);
    const name = outlineName(first / most);
    yield { name, text: JSON.stringify({ story, first, ...columns }) };
  }
}

function* writeSourceFiles(
  { file }: Material,
  story: string,
  most: number,
): Generator<WrittenPiece> {
  const count = Math.max(file.articles.length, file.outlets.length);
  for (let first = 0; first < count; first += most) {
    const places = Array.from({ length: most }, (_, n) => first + n);
    const sources = sourcesAt(file, places, places);
    yield { name: sourcesName(first / most), text: JSON.stringify({ story, sources }) };
  }
}

/** Kinds of packs that are shown before all articles have loaded. */
const withSources: readonly PackKind[] = ['events', 'loose'];

/** Writes the packs of a kind; `starts` receives the first item of each. */
function packWriter(material: Material, story: string, most: number) {
  const sourcesOf = sourcesMentioned(material);
  return function* writePacks(
    kind: PackKind,
    items: Iterable<readonly object[]>,
    starts: number[],
  ): Generator<WrittenPiece> {
    for (const { start, chunks } of cutPacks(items, most)) {
      const name = packName(kind, starts.length);
      starts.push(start);
      const sources = withSources.includes(kind)
        ? `"sources":${JSON.stringify(sourcesOf(chunks))},\n`
        : '';
      const list = chunks.join(',\n');
      yield { name, text: `{"story":${JSON.stringify(story)},${sources}"chunks":[\n${list}\n]}` };
    }
  };
}
