import type { QueryClient } from '@tanstack/react-query';
import { nextTask } from '../../lazy/nextTask.ts';
import type { PieceRequest, PieceShelf } from '../../story/pieces/pieceShelf.ts';
import type { Surroundings } from '../services/surroundings.ts';
import { fetchText } from './fetchText.ts';
import { storyLimits } from './loadLimits.ts';
import { LoadError } from './loadProblem.ts';
import { parseJson } from './parseJson.ts';

/**
 * The pieces of one version of a story, fetched from beside their index, each once while it is
 * cached.
 *
 * @param index its address
 * @param version distinguishes these pieces from others in the same place
 * @param keptForMs how long a piece is cached after it was last requested
 * @param onRefused called with the reason when a piece is not the one that was requested
 */
export function fetchedPieces(
  index: URL,
  version: string,
  surroundings: Surroundings,
  queries: QueryClient,
  keptForMs: number,
  onRefused: (why: unknown) => void = () => {},
): PieceShelf {
  const keyOf = (name: string) => ['pieces', index.href, version, name];
  return {
    now: <Piece>({ name }: PieceRequest<Piece>) => queries.getQueryData<Piece>(keyOf(name)),
    ask: ({ name, parse }) =>
      queries.fetchQuery({
        queryKey: keyOf(name),
        queryFn: async ({ signal }) => {
          const place = new URL(name, index);
          const text = await fetchText(place, storyLimits, surroundings, signal);
          // Each in a task of its own: together they may take longer than a frame.
          await nextTask();
          const value = await parseJson(text, place.href);
          await nextTask();
          return parsed(parse, value, place, onRefused);
        },
        staleTime: Infinity,
        gcTime: keptForMs,
        structuralSharing: false,
      }),
  };
}

/** @throws LoadError `shape`, when it is not the piece that was requested */
export function parsed<Piece>(
  parse: (value: unknown) => Piece,
  value: unknown,
  place: URL,
  onRefused: (why: unknown) => void = () => {},
): Piece {
  try {
    return parse(value);
  } catch (error) {
    onRefused(error);
    const message = error instanceof Error ? error.message : String(error);
    throw new LoadError({ kind: 'shape', issues: [{ path: '$', message }] }, place.href);
  }
}
