import type { Story } from '../model/story.ts';
import type { EventSupply, Question, StorySource } from '../source/storySource.ts';
import type { PieceShelf } from './pieceShelf.ts';
import { piecesSource } from './piecesSource.ts';
import type { IndexAndSources } from './sources/indexAndSources.ts';

/**
 * A partly loaded story in pieces. Questions about loaded events are answered as usual; what names
 * others, or may, waits until all have loaded.
 *
 * @param story with a `rest`
 */
export function partSource(
  read: IndexAndSources,
  story: Story,
  shelf: PieceShelf,
  supply: EventSupply,
  find: Pick<StorySource, 'search' | 'filters'>,
): StorySource {
  const own = piecesSource(read, story, shelf, find);
  /** A question to the whole story, which has the same key. */
  const later = <Answer>(question: (source: StorySource) => Question<Answer>) => ({
    key: question(own).key,
    now: () => undefined,
    ask: async () => question(await all()).ask(),
  });
  const all = supply.wantAll;
  return {
    story,
    supply,
    event: (id) => (story.event(id) ? own.event(id) : later((source) => source.event(id))),
    article: (id) => later((source) => source.article(id)),
    person: (id) => later((source) => source.person(id)),
    differences: (start, end) => own.differences(start, end),
    loose: () => own.loose(),
    several: (ids) =>
      ids.every((id) => story.event(id))
        ? own.several(ids)
        : later((source) => source.several(ids)),
    whole: () => later((source) => source.whole()),
    ...find,
    written: async (form, events) => (await all()).written(form, events),
  };
}
