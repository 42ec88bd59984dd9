/**
 * A text shortened to the available room, with an ellipsis in the middle that keeps its beginning
 * and about as much of its end. The end begins with a whole word, if there is one that has room:
 * half of “September” or of “2031” would be read as something else.
 *
 * @param language BCP 47, which decides where letters may be separated
 */
export function cutInside(
  text: string,
  roomPx: number,
  measure: (text: string) => number,
  language: string,
): string {
  if (measure(text) <= roomPx) return text;
  // Segments that are all kept at once cost five times as much as their texts.
  const letters = Array.from(new Intl.Segmenter(language).segment(text), ({ segment }) => segment);
  const cut = (before: number, end: string) =>
    `${letters.slice(0, before).join('').replace(trailing, '')}…${end}`;
  const endOf = (kept: number) => fromWord(letters.slice(letters.length - Math.floor(kept / 2)));
  const cutTo = (kept: number) => cut(Math.ceil(kept / 2), endOf(kept));
  const fits = (made: string) => measure(made) <= roomPx;
  const kept = most(letters.length, (count) => fits(cutTo(count)));
  if (kept <= 1) return '…';
  // What a word cut off leaves free at the end is for the beginning.
  const end = endOf(kept);
  return cut(
    most(letters.length, (before) => fits(cut(before, end))),
    end,
  );
}

/** What would stand before an ellipsis without a meaning. */
const trailing = /[\s·,]+$/u;

/**
 * The end of a text from its first whole word; all of it if it is a part of a single word. An
 * ellipsis that it begins with is already there.
 */
function fromWord(letters: readonly string[]): string {
  const end = letters.join('');
  const at = end.search(/\s+\S/u);
  return end.slice(Math.max(at, 0)).replace(/^[\s…]+/u, '');
}

/**
 * The largest count below `limit` that fits, given that fewer fit as well. It starts from a few: a
 * very long text is not measured whole again and again.
 */
function most(limit: number, fits: (count: number) => boolean): number {
  let fails = 2;
  while (fails < limit && fits(fails)) fails *= 2;
  let kept = Math.floor(fails / 2);
  fails = Math.min(fails, limit);
  while (fails - kept > 1) {
    const middle = Math.floor((kept + fails) / 2);
    if (fits(middle)) kept = middle;
    else fails = middle;
  }
  return kept;
}
