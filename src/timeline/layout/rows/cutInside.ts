/**
 * A text in the room that it has, with an ellipsis in its middle where it must be cut: its
 * beginning, and as much of its end.
 *
 * @param language BCP 47, for where its letters part
 */
export function cutInside(
  text: string,
  roomPx: number,
  measure: (text: string) => number,
  language: string,
): string {
  if (measure(text) <= roomPx) return text;
  const letters = [...new Intl.Segmenter(language).segment(text)].map(({ segment }) => segment);
  for (let kept = letters.length - 1; kept > 1; kept -= 1) {
    const start = letters.slice(0, Math.ceil(kept / 2)).join('');
    const end = letters.slice(letters.length - Math.floor(kept / 2)).join('');
    const cut = `${start.trimEnd()}…${end.trimStart()}`;
    if (measure(cut) <= roomPx) return cut;
  }
  return '…';
}
