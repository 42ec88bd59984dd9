import * as v from 'valibot';
import { wordsOfRange } from './advice/wordsOfRange.ts';
import { fileName, offset } from '../../story/file/schema.ts';

/**
 * The part of a story file that says where texts are and what is withheld, read as far as possible
 * even when the rest is broken: in a faulty file, withheld words must still be searched for and
 * never printed.
 */
export interface TextPlaces {
  /** Articles with a file, by id. */
  files: Map<string, { name: string; sha256: string }>;
  /** `index` is the position in the story's list. */
  withheld: { index: number; article: string; start: number; end: number }[];
  /** What is withheld by its words, which is a fault and must not be printed either. */
  withheldWords: { index: number; words: string }[];
}

const list = v.fallback(v.array(v.unknown()), []);
const lists = v.fallback(v.object({ articles: list, withheld: list }), {
  articles: [],
  withheld: [],
});
const withFile = v.object({
  id: v.string(),
  file: v.object({ name: fileName, sha256: v.string() }),
});
const withheldRange = v.object({ article: v.string(), start: offset, end: offset });

export function readTextPlaces(value: unknown): TextPlaces {
  const { articles, withheld } = v.parse(lists, value);
  const outline: TextPlaces = { files: new Map(), withheld: [], withheldWords: [] };
  for (const article of articles) {
    const read = v.safeParse(withFile, article);
    if (read.success) outline.files.set(read.output.id, read.output.file);
  }
  withheld.forEach((entry, index) => {
    const read = v.safeParse(withheldRange, entry);
    if (read.success) outline.withheld.push({ index, ...read.output });
    const words = wordsOfRange(entry);
    if (words !== undefined) outline.withheldWords.push({ index, words });
  });
  return outline;
}
