import type * as v from 'valibot';
import type { Part } from '../file/matchSchema.ts';
import {
  outlineName,
  overviewName,
  packName,
  sourcesName,
  searchFileName,
  searchIndexName,
} from './pieceNames.ts';
import { searchFileSchema, searchIndexSchema } from './search/searchSchemas.ts';
import { outlineSchema, overviewSchema, packSchemas, sourcesSchema } from './pieceSchemas.ts';
import { OtherVersion } from './otherVersion.ts';
import type { PieceRequest } from './pieceShelf.ts';
import { readPiece } from './readPiece.ts';

/** How the pieces of one version of a story are requested. */
export function pieceRequests(story: string) {
  /** A site may have been rebuilt while one of its pages was open: its pieces would not fit. */
  const request = <Schema extends Part>(
    name: string,
    schema: Schema & v.GenericSchema<unknown, { story: string } & v.InferOutput<Schema>>,
  ): PieceRequest<v.InferOutput<Schema>> => ({
    name,
    parse: (value) => {
      const piece = readPiece(name, schema, value);
      if (piece.story !== story) throw new OtherVersion(name);
      return piece;
    },
  });
  const { events, articles, people, differences, loose } = packSchemas;
  return {
    overview: () => request(overviewName, overviewSchema),
    outline: (n: number) => request(outlineName(n), outlineSchema),
    sources: (n: number) => request(sourcesName(n), sourcesSchema),
    events: (n: number) => request(packName('events', n), events),
    articles: (n: number) => request(packName('articles', n), articles),
    people: (n: number) => request(packName('people', n), people),
    differences: (n: number) => request(packName('differences', n), differences),
    loose: (n: number) => request(packName('loose', n), loose),
    searchIndex: () => request(searchIndexName, searchIndexSchema),
    searchFile: (n: number) => request(searchFileName(n), searchFileSchema),
  };
}

export type PieceRequests = ReturnType<typeof pieceRequests>;
