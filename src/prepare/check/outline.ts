import * as z from 'zod/mini';

/**
 * What of a story file says where texts are and what is withheld, read as far as it can be even
 * when the rest is broken: a file at fault must not leave withheld words unlooked for, nor let a
 * message print them.
 */
export interface Outline {
  /** Articles with a file, by id. */
  files: Map<string, { name: string; sha256: string }>;
  /** `index` is the position in the story's list. */
  withheld: { index: number; article: string; start: number; end: number }[];
}

const list = z.array(z.unknown());
const offset = z.int().check(z.minimum(0));
const withFile = z.object({
  id: z.string(),
  file: z.object({ name: z.string().check(z.regex(/^[^\s/\\.][^/\\]*$/)), sha256: z.string() }),
});
const withheldRange = z.object({ article: z.string(), start: offset, end: offset });

export function readOutline(value: unknown): Outline {
  const root = z.object({ articles: z.catch(list, []), withheld: z.catch(list, []) });
  const { articles, withheld } = z.catch(root, { articles: [], withheld: [] }).parse(value);
  const outline: Outline = { files: new Map(), withheld: [] };
  for (const article of articles) {
    const read = withFile.safeParse(article);
    if (read.success) outline.files.set(read.data.id, read.data.file);
  }
  withheld.forEach((entry, index) => {
    const read = withheldRange.safeParse(entry);
    if (read.success) outline.withheld.push({ index, ...read.data });
  });
  return outline;
}
