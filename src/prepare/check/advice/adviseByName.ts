import { valueAt } from '../../json/valueAt.ts';
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

function entriesOf(story: unknown, list: string): readonly unknown[] {
  const entries = valueAt(story, [list]);
  return Array.isArray(entries) ? entries : [];
}
