import { inOrderOfStrength } from '../model/difference.ts';
import type { EventDetail, LooseDetail } from '../model/eventDetail.ts';
import type { QuestionAtHand, StorySourceAtHand } from '../source/storySource.ts';
import { groupDifferences, groupQuotations } from './groupByEvent.ts';
import { readArticleDetail } from './readArticleDetail.ts';
import { readEventDetail } from './readEventDetail.ts';
import { readStory } from './readOutline.ts';
import { readPersonDetail } from './readPersonDetail.ts';
import type { StoryEvent, StoryFile, UndatedEvent } from './schema.ts';

/**
 * A whole story file as a source: every answer is available at once, and read from the file on
 * request.
 *
 * @param file one that the parser has accepted
 * @param name distinguishes this source from every other, including an older copy of the same story
 */
export function fileSource(file: StoryFile, name: string): StorySourceAtHand {
  const story = readStory(file);
  const events = new Map([...file.events, ...file.undated].map((event) => [event.id, event]));
  const quotations = groupQuotations(file.quotations);
  const differences = inOrderOfStrength(file.differences);
  const differencesByEvent = groupDifferences(differences);
  const quotationsOf = (eventId: string) => quotations.get(eventId) ?? [];
  const detailOf = (event: StoryEvent | UndatedEvent): EventDetail =>
    readEventDetail(
      event,
      story.zone,
      quotationsOf(event.id),
      differencesByEvent.get(event.id) ?? [],
    );
  const loose = () => looseOf(file, differences);
  const material = {
    zone: story.zone,
    events: story.events.map(({ id }) => found(events, id)),
    quotations: file.quotations,
    differences,
  };
  const question = <Answer>(key: readonly string[], now: () => Answer): QuestionAtHand<Answer> => ({
    key: [name, ...key],
    now,
    ask: async () => now(),
  });
  return {
    story,
    supply: null,
    event: (id) => question(['event', id], () => detailOf(found(events, id))),
    article: (id) => question(['article', id], () => readArticleDetail(id, material)),
    person: (id) => question(['person', id], () => readPersonDetail(id, material)),
    differences: (...at) => question(['differences', String(at)], () => differences.slice(...at)),
    loose: () => question(['loose'], loose),
    several: (ids) =>
      question(
        ['several', ...ids],
        () => new Map(ids.map((id) => [id, detailOf(found(events, id))])),
      ),
    whole: () =>
      question(['whole'], () => ({
        events: new Map([...events].map(([id, event]) => [id, detailOf(event)])),
        loose: loose(),
      })),
    // Their code is loaded when somebody first searches, filters, or wants to download a file.
    search: async () =>
      (await import('./searchFile.ts')).searchFile(story, { events, quotationsOf }, name),
    filters: async () =>
      (await import('../filters/createFilterLists.ts')).createFilterLists(story, name),
    written: async (form, ids) =>
      (await import('./export/writeStory.ts')).writeStory(file, form, ids),
  };
}

function looseOf({ quotations }: StoryFile, differences: LooseDetail['differences']): LooseDetail {
  return {
    quotations: quotations.filter(({ event }) => event === null),
    differences: differences.filter((difference) => difference.events.length === 0),
  };
}

/** Ids come from the story's own outline, so a miss is a bug in the program. */
function found<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`no event "${id}" in a parsed story`);
  return entry;
}
