/** In UTF-16 units: how much of a text is copied at once, in each of its views. */
const usualLength = 1_000_000;

/**
 * A text in pieces, so that a large page need not be copied whole. A piece begins at a tag after a
 * space or a full stop, so that no word, escape or tag is split, in whichever view it is read. A
 * text without such positions is one piece.
 */
export function* cutText(text: string, length = usualLength): Generator<string> {
  let start = 0;
  while (text.length - start > length) {
    cut.lastIndex = start + length;
    const found = cut.exec(text);
    if (!found) break;
    const end = found.index + 1;
    yield text.slice(start, end);
    start = end;
  }
  yield text.slice(start);
}

const cut = /[\s.](?=<)/g;
