import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSource } from '../../../story/file/fileSource.ts';
import type { StoryFile } from '../../../story/file/schema.ts';
import { indexName } from '../../../story/pieces/pieceNames.ts';
import { writeOverview } from '../../../story/pieces/overview/writeOverview.ts';
import { gatherMaterial, type Material } from '../../../story/pieces/pack/material.ts';
import { pieceRequests, type PieceRequests } from '../../../story/pieces/pieceRequests.ts';
import { piecesSource } from '../../../story/pieces/piecesSource.ts';
import type { PieceShelf } from '../../../story/pieces/pieceShelf.ts';
import { readIndex } from '../../../story/pieces/readIndex.ts';
import { readOutlineColumns } from '../../../story/pieces/readOutlineColumns.ts';
import { readStoryOfPieces, zoneOfPieces } from '../../../story/pieces/readStoryOfPieces.ts';
import { writeSourceColumns } from '../../../story/pieces/sources/writeSourceColumns.ts';
import { lateSources } from '../../../story/pieces/sources/lateSources.ts';
import { filterPieces } from '../../../story/pieces/search/filterPieces.ts';
import { opensSearch } from '../../../story/pieces/search/opensSearch.ts';
import { searchPieces } from '../../../story/pieces/search/searchPieces.ts';
import type { Problem } from '../problem.ts';
import { compareMentioned } from './compareMentioned.ts';
import { compareFilters } from './compareFilters.ts';
import { compareSearch } from './compareSearch.ts';
import { compareSources } from './compareSources.ts';
import { shelfOnDisk } from './shelfOnDisk.ts';

/** How many differences between the pieces and the story are reported. */
const mostTold = 5;

/**
 * The pieces of a story say the same as the story: they are read as the page reads them, and each
 * answer is compared with that of the whole file; for the search, some words are compared with a
 * plain scan.
 *
 * @param built a site; if it has no pieces of the story there is nothing to report
 */
export function comparePieces(built: string, story: StoryFile): Problem[] {
  const folder = join(built, 'stories', story.id, 'pieces');
  if (!existsSync(folder)) return [];
  const told: string[] = [];
  try {
    for (const difference of differencesIn(folder, story)) {
      told.push(difference);
      if (told.length === mostTold) break;
    }
  } catch (error) {
    told.push(error instanceof Error ? error.message : String(error));
  }
  return told.map((what) => ({
    severity: 'error',
    file: folder,
    path: '',
    message: `does not agree with story.json: ${what}; write the site again`,
  }));
}

function* differencesIn(folder: string, file: StoryFile): Generator<string> {
  const { shelf, different } = compareMentioned(shelfOnDisk(folder), file);
  const index = readIndex(JSON.parse(readFileSync(join(folder, indexName), 'utf8')));
  if (sha256Of(join(folder, '../story.json')) !== index.story) {
    yield 'they were made of another version of it';
    return;
  }
  const requests = pieceRequests(index.story);
  const zone = zoneOfPieces(index);
  const sources = lateSources(index, zone);
  const mentioned = { articles: sources.articles, people: index.people };
  const outline = Array.from({ length: index.outline }, (_, n) => requests.outline(n));
  const events = outline.flatMap((request) => {
    const columns = shelf.now(request);
    return columns ? readOutlineColumns(columns, mentioned, zone) : [];
  });
  for (let n = 0; n < index.sources; n += 1) {
    const file = shelf.now(requests.sources(n));
    if (file) sources.add(file.sources);
  }
  const { outlets, articles } = index;
  if (JSON.stringify({ outlets, articles }) !== JSON.stringify(writeSourceColumns(file, zone))) {
    yield 'outlets or articles in the index';
  }
  if (!sources.isWhole()) yield 'outlets or articles';
  const story = readStoryOfPieces(index, sources, events);
  const whole = fileSource(file, 'whole');
  if (!isSameOverview(requests.overview(), shelf, gatherMaterial(file, whole.story))) {
    yield 'the overview';
  }
  const find = opensSearch(index, shelf, () => null);
  const source = piecesSource({ name: 'pieces', index, sources }, story, shelf, find);
  yield* compareSources(source, whole);
  for (const name of different) yield `outlets or articles in ${name}`;
  const files = shelf.now(requests.searchIndex());
  if (files)
    yield* compareFilters(
      filterPieces(files, requests, shelf, '', () => null),
      story,
    );
  if (files) yield* compareSearch(searchPieces(files, requests, shelf, ''), file, whole.story);
}

/** The file is not kept: a large story's takes up a good part of the memory. */
const sha256Of = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** An overview describes all events in numbers, so it is rebuilt and compared as a whole. */
function isSameOverview(
  request: ReturnType<PieceRequests['overview']>,
  shelf: PieceShelf,
  material: Material,
): boolean {
  const overview = shelf.now(request);
  if (!overview) return false;
  const { story, inOutline, ranks, axis } = overview;
  const sizes = { inOutline, inOverview: ranks.length, onAxis: axis.counts.length };
  const again = writeOverview(material, sizes);
  return JSON.stringify(request.parse({ story, ...again })) === JSON.stringify(overview);
}
