import type { Question } from '../../source/storySource.ts';
import type { PieceRequest, PieceShelf } from '../pieceShelf.ts';

/** A question's answer without its name. */
export type PieceAnswer<Answer> = Omit<Question<Answer>, 'key'>;

/**
 * Derived from some pieces, as soon as all of them have loaded.
 *
 * @param requests called when the answer is wanted; the question rejects with what it throws
 */
export function answerOf<Piece, Answer>(
  shelf: PieceShelf,
  requests: () => readonly PieceRequest<Piece>[],
  answer: (pieces: readonly Piece[]) => Answer,
): PieceAnswer<Answer> {
  return {
    now: () => {
      const pieces: Piece[] = [];
      for (const request of requests()) {
        const piece = shelf.now(request);
        if (piece === undefined) return undefined;
        pieces.push(piece);
      }
      return answer(pieces);
    },
    ask: async () => answer(await Promise.all(requests().map((request) => shelf.ask(request)))),
  };
}

/** Derived from two answers. */
export function bothAnswers<One, Other, Answer>(
  one: PieceAnswer<One>,
  other: PieceAnswer<Other>,
  join: (one: One, other: Other) => Answer,
): PieceAnswer<Answer> {
  return {
    now: () => {
      const [first, second] = [one.now(), other.now()];
      return first === undefined || second === undefined ? undefined : join(first, second);
    },
    ask: async () => join(...(await Promise.all([one.ask(), other.ask()]))),
  };
}

/** Derived from another answer. */
export function mapped<One, Answer>(
  { now, ask }: PieceAnswer<One>,
  read: (one: One) => Answer,
): PieceAnswer<Answer> {
  return {
    now: () => {
      const one = now();
      return one === undefined ? undefined : read(one);
    },
    ask: async () => read(await ask()),
  };
}
