import { readArticleDetail } from '../../file/readArticleDetail.ts';
import { readEventDetail } from '../../file/readEventDetail.ts';
import type { ArticleDetail } from '../../model/articleDetail.ts';
import type { EventDetail, LooseDetail } from '../../model/eventDetail.ts';
import type { PersonDetail } from '../../model/personDetail.ts';
import type { Story } from '../../model/story.ts';
import { entryAt } from '../entryAt.ts';
import type { Chunk, Pack, PackKind } from '../pieceSchemas.ts';

/** The chunks of one item, in order. */
export function chunksOf<Kind extends PackKind>(
  packs: readonly { chunks: readonly Chunk<Kind>[] }[],
  item: number,
): Chunk<Kind>[] {
  return packs.flatMap(({ chunks }) => chunks.filter(({ of }) => of === item));
}

/** Reads the details of events from the packs that contain them, by rank. */
export function detailsIn(
  packs: readonly Pack<'events'>[],
  { zone }: Story,
): (rank: number) => EventDetail {
  const chunks = new Map(packs.flatMap((pack) => pack.chunks).map((chunk) => [chunk.of, chunk]));
  return (rank) => {
    const chunk = chunks.get(rank);
    if (!chunk) throw new Error(`no piece has the event of rank ${rank}`);
    return readEventDetail(
      chunk.event[1],
      zone,
      withoutPlaces(chunk.quotations),
      withoutPlaces(chunk.differences),
    );
  };
}

export function readArticleChunks(
  articleId: string,
  chunks: readonly Chunk<'articles'>[],
  { zone, events }: Story,
): ArticleDetail {
  return readArticleDetail(articleId, {
    zone,
    events: chunks.flatMap(({ accounts }) =>
      accounts.map(({ rank, account, dated }) => ({
        id: entryAt(events, rank).id,
        accounts: [account],
        date: { evidence: dated },
      })),
    ),
    quotations: chunks.flatMap(({ quotations }) => quotations),
    differences: chunks.flatMap(({ differences }) => differences),
  });
}

export function readPersonChunks(
  chunks: readonly Chunk<'people'>[],
  { events }: Story,
): PersonDetail {
  return {
    events: chunks.flatMap((chunk) => chunk.events.map((rank) => entryAt(events, rank).id)),
    statements: chunks.flatMap(({ statements }) => statements),
  };
}

export function readLooseChunks(chunks: readonly Chunk<'loose'>[]): LooseDetail {
  return {
    quotations: withoutPlaces(chunks.flatMap(({ quotations }) => quotations)),
    differences: withoutPlaces(chunks.flatMap(({ differences }) => differences)),
  };
}

function withoutPlaces<Entry>(entries: readonly (readonly [number, Entry])[]): Entry[] {
  return entries.map(([, entry]) => entry);
}
