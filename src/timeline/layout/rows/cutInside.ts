/**
 * A text shortened to the available room, with an ellipsis in the middle that keeps its beginning
 * and about as much of its end. The end begins with a whole word, if there is one that has room:
 * half of “September” or of “2031” would be read as something else.
 *
 * @param language BCP 47, which decides where letters may be separated
 * @param others texts from which the end must tell it apart; “…” alone if that has no room
 */
export function cutInside(
  text: string,
  roomPx: number,
  measure: (text: string) => number,
  language: string,
  others: readonly string[] = [],
): string {
  if (measure(text) <= roomPx) return text;
  const letters = lettersOf(text, language);
  const least = others.reduce(
    (most, other) => Math.max(most, sharedEnd(letters, lettersOf(other, language)) + 1),
    0,
  );
  const cut = (before: number, end: string) =>
    `${letters.slice(0, before).join('').replace(trailing, '')}…${end}`;
  const endOf = (kept: number) =>
    endFromWord(letters, letters.length - Math.max(Math.floor(kept / 2), least), least);
  const fits = (made: string) => measure(made) <= roomPx;
  const kept = most(letters.length, (count) => fits(cut(Math.ceil(count / 2), endOf(count))));
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

/** Segments that are all kept at once cost five times as much as their texts. */
function lettersOf(text: string, language: string): string[] {
  return Array.from(new Intl.Segmenter(language).segment(text), ({ segment }) => segment);
}

/** How many letters two texts have in common at their ends. */
function sharedEnd(letters: readonly string[], others: readonly string[]): number {
  let count = 0;
  while (count < letters.length && letters.at(-1 - count) === others.at(-1 - count)) count += 1;
  return count;
}

/**
 * The end from the first whole word at or after a letter, but with the last `least` letters; from
 * that letter where no word begins. An ellipsis that it begins with is already there.
 */
function endFromWord(letters: readonly string[], from: number, least: number): string {
  const latest = letters.length - least;
  let at = from;
  while (at < latest && /\S/u.test(letters[at - 1] ?? ' ')) at += 1;
  const isWord = at < letters.length && /\s/u.test(letters[at - 1] ?? ' ');
  return letters
    .slice(isWord ? at : from)
    .join('')
    .replace(/^[\s…]+/u, '');
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
