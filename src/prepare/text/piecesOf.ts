/** In UTF-16 units: so much of a text is copied at once, in each of its views. */
const usualLength = 1_000_000;

/**
 * A text in pieces, so that of a large page no whole copies are made. A piece begins at a tag behind
 * a space or a full stop: no word, escape or tag stands in two, in whichever view it is read. A text
 * without such places is one piece.
 */
export function* piecesOf(text: string, length = usualLength): Generator<string> {
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
