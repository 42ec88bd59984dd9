import { valueAt } from '../../json/valueAt.ts';
import { slugOf } from '../../text/slugOf.ts';
import type { Fault } from './advice.ts';

/** The lists whose ids a field takes. */
const listsOf: Readonly<Record<string, readonly string[]>> = {
  outlet: ['outlets'],
  article: ['articles'],
  speaker: ['people'],
  people: ['people'],
  event: ['events', 'undated'],
  events: ['events', 'undated'],
  after: ['events'],
};

/** A name or a title where an id belongs: the id of what has it. */
export function adviseByName({ message, keys, found, story }: Fault): string | undefined {
  if (typeof found !== 'string' || !message.includes(' is not a slug')) return undefined;
  const field = keys.findLast((key) => typeof key === 'string');
  const id = listsOf[field ?? '']
    ?.flatMap((list) => entriesOf(story, list))
    .find((entry) =>
      ['title', 'name', 'headline'].some((name) => valueAt(entry, [name]) === found),
    );
  const written = valueAt(id, ['id']);
  return typeof written === 'string'
    ? `${message.replace(/; write .*$/, '')}; write ${JSON.stringify(written)}`
    : undefined;
}

const mostNamed = 5;

/**
 * What a field that takes an id may have: the first ids of its list, made of names and titles where
 * `story.yaml` leaves them out. `undefined` for a field that takes no id.
 */
export function idsFor(field: string, story: unknown): string | undefined {
  const lists = listsOf[field];
  if (!lists) return undefined;
  const ids = lists
    .flatMap((list) => entriesOf(story, list))
    .map((entry) => ['id', 'name', 'title'].map((name) => valueAt(entry, [name])).find(Boolean))
    .filter((id) => typeof id === 'string')
    .slice(0, mostNamed)
    .map((id) => JSON.stringify(slugOf(id)));
  return ids.length === 0 ? `an id from ${JSON.stringify(lists[0])}` : ids.join(' or ');
}

function entriesOf(story: unknown, list: string): readonly unknown[] {
  const entries = valueAt(story, [list]);
  return Array.isArray(entries) ? entries : [];
}
