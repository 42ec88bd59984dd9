import type { Story } from '../model/story.ts';
import type { Question, StorySource } from '../source/storySource.ts';
import { eventAnswers } from './answers/eventAnswers.ts';
import { panelAnswers } from './answers/panelAnswers.ts';
import { bothAnswers, mapped, type PieceAnswer } from './answers/pieceAnswer.ts';
import { readLooseChunks } from './answers/readChunks.ts';
import { fileOfPieces } from './fileOfPieces.ts';
import type { PieceShelf } from './pieceShelf.ts';
import type { IndexAndSources } from './sources/indexAndSources.ts';

/**
 * A story in pieces as a source: it answers every question as the whole file would, by fetching the
 * few pieces that contain the answer.
 *
 * @param story whose outline has been loaded; see supplyEvents.ts
 * @param find see search/opensSearch.ts: one for all sources of a story, however much is loaded
 */
export function piecesSource(
  { name, index, sources }: IndexAndSources,
  story: Story,
  shelf: PieceShelf,
  find: Pick<StorySource, 'search' | 'filters'>,
): StorySource {
  const named = <Answer>(key: string[], answer: PieceAnswer<Answer>): Question<Answer> => ({
    key: [name, ...key],
    ...answer,
  });
  const { events, details, ids } = eventAnswers(index, sources, story, shelf);
  const { article, person, differences, looseChunks } = panelAnswers(index, sources, story, shelf);
  const loose = mapped(looseChunks, readLooseChunks);
  return {
    story,
    supply: null,
    event: (id) =>
      named(
        ['event', id],
        mapped(details([id]), (found) => entryOf(found, id)),
      ),
    article: (id) => named(['article', id], article(id)),
    person: (id) => named(['person', id], person(id)),
    differences: (start, end) => named(['differences', `${start}-${end}`], differences(start, end)),
    loose: () => named(['loose'], loose),
    several: (some) => named(['several', ...some], details(some)),
    whole: () =>
      named(
        ['whole'],
        bothAnswers(details(ids), loose, (events, loose) => ({ events, loose })),
      ),
    ...find,
    written: async (form, some) => {
      const wanted = some === null ? ids : ids.filter((id) => some.has(id));
      const [{ writeStory }, found, others] = await Promise.all([
        import('../file/export/writeStory.ts'),
        events(wanted, (packs) => packs.flatMap(({ chunks }) => chunks)).ask(),
        some === null ? looseChunks.ask() : [],
      ]);
      return writeStory(fileOfPieces(index, sources, found, others), form, some);
    },
  };
}

function entryOf<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`no event "${id}" in a story in pieces`);
  return entry;
}
