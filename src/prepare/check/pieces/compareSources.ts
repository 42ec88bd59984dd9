import type { Question, StorySource } from '../../../story/source/storySource.ts';

/**
 * Where a fully loaded source of pieces says something other than the whole story: what each
 * difference is about, by id. None of its words are quoted.
 */
export function* compareSources(pieces: StorySource, whole: StorySource): Generator<string> {
  const { story } = whole;
  const { events, articles, people, differences } = story;
  const heads = [pieces.story, story].map(({ title, description, articles, people, outlets }) =>
    plain({ title, description, articles, people, outlets }),
  );
  if (heads[0] !== heads[1]) yield 'title, outlets, articles or people';
  if (plain(pieces.story.differences) !== plain(differences)) yield 'the kinds of differences';
  if (events.length !== pieces.story.events.length) {
    yield `${pieces.story.events.length} events of ${events.length}`;
    return;
  }
  for (const [rank, event] of events.entries()) {
    const isSame = plain(pieces.story.events[rank]) === plain(event);
    if (!isSame) yield `event "${event.id}" in the outline`;
    else if (!sameAnswer(pieces.event(event.id), whole.event(event.id)))
      yield `event "${event.id}"`;
  }
  for (const { id } of articles) {
    if (!sameAnswer(pieces.article(id), whole.article(id))) yield `article "${id}"`;
  }
  for (const { id } of people) {
    if (!sameAnswer(pieces.person(id), whole.person(id))) yield `person "${id}"`;
  }
  const all = [0, differences.length] as const;
  if (!sameAnswer(pieces.differences(...all), whole.differences(...all))) yield 'the differences';
  if (!sameAnswer(pieces.loose(), whole.loose())) yield 'what belongs to no event';
}

function sameAnswer<Answer>(one: Question<Answer>, other: Question<Answer>): boolean {
  return plain(one.now()) === plain(other.now());
}

/** As text; the zone is the story's, created anew each time, and adds nothing. */
function plain(value: unknown): string {
  return JSON.stringify(value, (key, field: unknown) => (key === 'zone' ? undefined : field)) ?? '';
}
