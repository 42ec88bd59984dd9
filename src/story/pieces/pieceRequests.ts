import * as v from 'valibot';
import { outlineName, packName, searchFileName, searchIndexName } from './pieceNames.ts';
import { outlineSchema, packSchemas, searchFileSchema, searchIndexSchema } from './pieceSchemas.ts';
import type { PieceRequest } from './pieceShelf.ts';

/** How the pieces that were made of one version of a story are asked for. */
export function pieceRequests(story: string) {
  /** A site may have been written anew while a page of it was open: its pieces would not fit. */
  const request = <Piece extends { story: string }>(
    name: string,
    parse: (value: unknown) => Piece,
  ): PieceRequest<Piece> => ({
    name,
    parse: (value) => {
      const piece = parse(value);
      if (piece.story !== story) throw new Error(`${name} is of another version of the story`);
      return piece;
    },
  });
  const { events, articles, people, differences, loose } = packSchemas;
  return {
    outline: (n: number) => request(outlineName(n), readerOf(outlineSchema)),
    events: (n: number) => request(packName('events', n), readerOf(events)),
    articles: (n: number) => request(packName('articles', n), readerOf(articles)),
    people: (n: number) => request(packName('people', n), readerOf(people)),
    differences: (n: number) => request(packName('differences', n), readerOf(differences)),
    loose: (n: number) => request(packName('loose', n), readerOf(loose)),
    searchIndex: () => request(searchIndexName, readerOf(searchIndexSchema)),
    searchFile: (n: number) => request(searchFileName(n), readerOf(searchFileSchema)),
  };
}

export type PieceRequests = ReturnType<typeof pieceRequests>;

const readerOf =
  <Schema extends v.GenericSchema>(schema: Schema) =>
  (value: unknown): v.InferOutput<Schema> =>
    v.parse(schema, value);
