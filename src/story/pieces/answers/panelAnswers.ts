import type { ArticleDetail } from '../../model/articleDetail.ts';
import type { Difference } from '../../model/difference.ts';
import type { PersonDetail } from '../../model/personDetail.ts';
import type { Story } from '../../model/story.ts';
import { packsFromTo, packsOf } from '../pack/packsOf.ts';
import { pieceRequests } from '../pieceRequests.ts';
import type { PackKind, PiecesIndex } from '../pieceSchemas.ts';
import type { LateSources } from '../sources/lateSources.ts';
import type { PieceRequest, PieceShelf } from '../pieceShelf.ts';
import { answerOf, type PieceAnswer } from './pieceAnswer.ts';
import { placesOf } from './placesOf.ts';
import { chunksOf, readArticleChunks, readPersonChunks } from './readChunks.ts';

/** The answers from the packs of articles, people, differences and what belongs to no event. */
export function panelAnswers(
  index: PiecesIndex,
  sources: LateSources,
  story: Story,
  shelf: PieceShelf,
) {
  const requests = pieceRequests(index.story);
  const articleAt = placesOf(sources.articles);
  const personAt = placesOf(index.people);
  const packs = <Piece>(kind: PackKind, item: number, of: (n: number) => PieceRequest<Piece>) =>
    packsOf(index.packs[kind], item).map(of);
  return {
    article: (id: string): PieceAnswer<ArticleDetail> =>
      answerOf(
        shelf,
        () => packs('articles', articleAt(id), requests.articles),
        (found) => readArticleChunks(id, chunksOf<'articles'>(found, articleAt(id)), story),
      ),
    person: (id: string): PieceAnswer<PersonDetail> =>
      answerOf(
        shelf,
        () => packs('people', personAt(id), requests.people),
        (found) => readPersonChunks(chunksOf<'people'>(found, personAt(id)), story),
      ),
    differences: (start: number, end: number): PieceAnswer<readonly Difference[]> =>
      answerOf(
        shelf,
        () => packsFromTo(index.packs.differences, start, end).map(requests.differences),
        (found) =>
          found
            .flatMap(({ chunks }) => chunks)
            .flatMap(({ of, difference }) => (of >= start && of < end ? [difference] : [])),
      ),
    looseChunks: answerOf(
      shelf,
      () => packs('loose', 0, requests.loose),
      (found) => {
        for (const pack of found) sources.add(pack.sources);
        return found.flatMap(({ chunks }) => chunks);
      },
    ),
  };
}
