import { valueAt } from '../../json/valueAt.ts';

/** Where people write the words of a range that the story file has by its offsets alone. */
const fields = ['exact', 'text', 'words', 'start', 'end'];

/** The words by which a range is given, though it should have offsets; undefined: none are. */
export function wordsOfRange(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  return fields.map((name) => valueAt(entry, [name])).find((words) => typeof words === 'string');
}
