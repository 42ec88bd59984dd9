/**
 * A text shortened to the available room, with an ellipsis in the middle that keeps its beginning
 * and as much of its end.
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
  const cutTo = (kept: number) => {
    const start = letters.slice(0, Math.ceil(kept / 2)).join('');
    const end = letters.slice(letters.length - Math.floor(kept / 2)).join('');
    return `${start.trimEnd()}…${end.trimStart()}`;
  };
  const fits = (kept: number) => measure(cutTo(kept)) <= roomPx;
  // Starts from a few letters: a very long text is not measured whole again and again.
  let fails = 2;
  while (fails < letters.length && fits(fails)) fails *= 2;
  let kept = Math.floor(fails / 2);
  fails = Math.min(fails, letters.length);
  while (fails - kept > 1) {
    const middle = Math.floor((kept + fails) / 2);
    if (fits(middle)) kept = middle;
    else fails = middle;
  }
  return kept > 1 ? cutTo(kept) : '…';
}
