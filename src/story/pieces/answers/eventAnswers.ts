import type { EventDetail } from '../../model/eventDetail.ts';
import type { Story } from '../../model/story.ts';
import { packsOf } from '../pack/packsOf.ts';
import { pieceRequests } from '../pieceRequests.ts';
import type { Pack, PiecesIndex } from '../pieceSchemas.ts';
import type { LateSources } from '../sources/lateSources.ts';
import type { PieceShelf } from '../pieceShelf.ts';
import { answerOf, type PieceAnswer } from './pieceAnswer.ts';
import { detailsIn } from './readChunks.ts';

/** The answers from the packs of events. */
export function eventAnswers(
  index: PiecesIndex,
  sources: LateSources,
  story: Story,
  shelf: PieceShelf,
) {
  const requests = pieceRequests(index.story);
  const rankOf = (id: string) => {
    const rank = story.rankOf(id);
    if (rank === undefined) throw new Error(`no entry "${id}" in a story in pieces`);
    return rank;
  };
  const packsOfAll = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => packsOf(index.packs.events, rankOf(id)))),
  ];
  /** What is read from the packs of these events, which contain others too. */
  const events = <Answer>(
    ids: readonly string[],
    read: (packs: readonly Pack<'events'>[]) => Answer,
  ): PieceAnswer<Answer> =>
    answerOf(
      shelf,
      () => packsOfAll(ids).map(requests.events),
      (packs) => {
        for (const pack of packs) sources.add(pack.sources);
        return read(packs);
      },
    );
  return {
    events,
    details: (ids: readonly string[]): PieceAnswer<ReadonlyMap<string, EventDetail>> =>
      events(ids, (packs) => {
        const detailOf = detailsIn(packs, story);
        return new Map(ids.map((id) => [id, detailOf(rankOf(id))]));
      }),
    /** For all events, in the order of ranks. */
    ids: story.events.map(({ id }) => id),
  };
}
