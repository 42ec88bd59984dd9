import type { Account, Evidence, StoryEvent, StoryFile } from '../src/story/file/schema.ts';
import { inventedStory } from './inventedStory.ts';
import { millStreet } from './publishedStories.ts';

const articles = 12;
const people = 24;
const subjects = ['bridge', 'council', 'letter', 'petition', 'repair', 'school', 'traffic'];

/**
 * A story with this many events over some sixty years, with everything that search and filters
 * cover: accounts with excerpts in one to four articles, people, tags, and now and then a statement
 * or a difference.
 */
export function manyEvents(count: number): StoryFile {
  const first = Date.UTC(1960, 0, 1);
  const dayOf = (n: number) => new Date(first + Math.floor((n * 22_000) / count) * 86_400_000);
  const dates = Array.from({ length: count }, (_, n) => dayOf(n).toISOString().slice(0, 10));
  const story = inventedStory({ dates, titleOf, articles });
  const [outlet] = story.outlets;
  if (!outlet) throw new Error('an invented story has an outlet');
  const outlets = ['north', 'south', 'east', 'west'].map((id) => ({
    ...outlet,
    id,
    name: `The ${id} gazette`,
  }));
  return {
    ...story,
    id: 'many-events',
    outlets,
    articles: story.articles.map((article, n) => ({
      ...article,
      outlet: outlets[n % outlets.length]?.id ?? null,
    })),
    people: Array.from({ length: people }, (_, n) => ({
      id: `person-${n}`,
      name: `Speaker ${n}`,
      role: 'Somebody invented',
    })),
    events: story.events.map(withMore),
    quotations: everyOf(story.events, 5).map((event, n) => ({
      id: `quotation-${n}`,
      speaker: `person-${n % people}`,
      event: event.id,
      versions: event.accounts.map(({ article }) => ({
        article,
        role: 'body' as const,
        speaker: null,
        parts: [{ exact: 'We did not know how old the bridge was.', start: 300, end: 339 }],
      })),
    })),
    differences: everyOf(story.events, 20).map((event, n) => ({
      id: `difference-${n}`,
      kind: n % 2 === 0 ? ('conflict' as const) : ('wording' as const),
      events: [event.id],
      summary: 'They differ in the number.',
      evidence: event.accounts.map(({ article }): Evidence => ({
        article,
        exact: 'number',
        start: 40,
        end: 46,
      })),
    })),
  };
}

const titleOf = (n: number) => `The ${subjectOf(n)} comes before the meeting number ${n + 1}`;

const subjectOf = (n: number) => subjects[n % subjects.length] ?? 'bridge';

const everyOf = <Entry>(entries: readonly Entry[], step: number) =>
  entries.filter((_, n) => n % step === 0);

function withMore(event: StoryEvent, n: number): StoryEvent {
  const [excerpt] = millStreet.events.flatMap(({ accounts }) => accounts[0]?.excerpts ?? []);
  if (!excerpt) throw new Error('Mill Street has an excerpt');
  const exact = `On this day the ${subjectOf(n)} was said to be number ${n + 1} of its kind, one resident wrote.`;
  const accounts = Array.from({ length: (n % 4) + 1 }, (_, at): Account => ({
    article: `article-${((n * 5 + at) % articles) + 1}`,
    excerpts: [{ ...excerpt, exact, start: 0, end: exact.length }],
  }));
  return {
    ...event,
    people: [`person-${n % people}`],
    tags: [subjectOf(n)],
    accounts,
  };
}
