import type { CodePoints } from '../text/codePoints.ts';
import type { Range } from '../text/ranges.ts';
import { viewsOf } from '../text/viewsOf.ts';
import { wordPattern } from '../text/words.ts';

/** So many words in a row are an article's, not anybody's. */
const run = 8;

/** Looks for an article's words in files: whatever stands there counts as shown. */
export interface ProseFinder {
  /** The stretches of each article that stand in a text, by the article's id. */
  find(text: string): Map<string, Range[]>;
}

/** Any eight words in a row are found, with case, marks, spaces, escapes and markup folded. */
export function proseFinder(texts: ReadonlyMap<string, CodePoints>): ProseFinder {
  const runs = new Map<string, { article: string; range: Range }[]>();
  for (const [article, text] of texts) {
    for (const { key, range } of runsOf(text.text)) {
      const place = { start: text.atUnit(range.start), end: text.atUnit(range.end) };
      runs.set(key, [...(runs.get(key) ?? []), { article, range: place }]);
    }
  }
  return {
    find(text) {
      const found = new Map<string, Range[]>();
      for (const view of viewsOf(text)) {
        for (const { key } of runsOf(view)) {
          for (const { article, range } of runs.get(key) ?? []) {
            found.set(article, [...(found.get(article) ?? []), range]);
          }
        }
      }
      return found;
    },
  };
}

/** Every run of words of a text, with its range in UTF-16 units. */
function* runsOf(text: string): Generator<{ key: string; range: Range }> {
  const words = [...text.matchAll(wordPattern)].map(({ 0: found, index }) => ({
    folded: found.normalize('NFKC').toLowerCase(),
    start: index,
    end: index + found.length,
  }));
  for (let i = 0; i + run <= words.length; i += 1) {
    const these = words.slice(i, i + run);
    const range = { start: these[0]?.start ?? 0, end: these.at(-1)?.end ?? 0 };
    yield { key: these.map(({ folded }) => folded).join(' '), range };
  }
}
