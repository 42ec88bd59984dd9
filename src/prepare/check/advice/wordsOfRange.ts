import { valueAt } from '../../json/valueAt.ts';

/** Where people write the words of a range that the story file gives by offsets alone. */
const fields = ['exact', 'text', 'words', 'start', 'end'];

/**
 * The words that a range is given by, though it should have offsets; `undefined` when there are
 * none.
 */
export function wordsOfRange(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  return fields.map((name) => valueAt(entry, [name])).find((words) => typeof words === 'string');
}
