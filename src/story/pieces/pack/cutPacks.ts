/** A file of chunks, each as JSON. */
export interface CutPack {
  /** The first item in it. */
  start: number;
  chunks: readonly string[];
}

/**
 * Distributes items over files no larger than necessary. An item too large for one file gets several
 * of its own, which contain nothing else; see packsOf.ts.
 *
 * @param items the chunks of each item, at least one, which are not divided
 * @param most characters of JSON in a file
 */
export function* cutPacks(items: Iterable<readonly object[]>, most: number): Generator<CutPack> {
  let open: string[] = [];
  let size = 0;
  let start = 0;
  let item = -1;
  for (const chunks of items) {
    item += 1;
    const texts = chunks.map((chunk) => JSON.stringify(chunk));
    const added = sizeOf(texts);
    if (size > 0 && size + added > most) {
      yield { start, chunks: open };
      [open, size] = [[], 0];
    }
    if (added > most) {
      for (const part of inParts(texts, most)) yield { start: item, chunks: part };
      continue;
    }
    if (size === 0) start = item;
    open.push(...texts);
    size += added;
  }
  if (size > 0) yield { start, chunks: open };
}

function* inParts(texts: readonly string[], most: number): Generator<string[]> {
  let part: string[] = [];
  let size = 0;
  for (const text of texts) {
    if (size > 0 && size + text.length > most) {
      yield part;
      [part, size] = [[], 0];
    }
    part.push(text);
    size += text.length;
  }
  yield part;
}

const sizeOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);
