interface Room {
  roomPx: number;
  /** Between a name and what follows it. */
  gapPx: number;
  /** Says how many more there are. */
  moreWords: (more: number) => string;
  widthPx: (words: string) => number;
}

/**
 * The first names of a line, as many as fit. Where that is not all, `more` says how many it leaves
 * out, and begins at `atPx`.
 *
 * @param names each with where it ends, in pixels from the start of the line
 */
export function namesThatFit<Name extends { endPx: number }>(
  names: readonly Name[],
  { roomPx, gapPx, moreWords, widthPx }: Room,
): { placed: readonly Name[]; more?: { text: string; atPx: number } } {
  if ((names.at(-1)?.endPx ?? 0) <= roomPx) return { placed: names };
  const last = names.findLastIndex(({ endPx }, n) => {
    const left = names.length - 1 - n;
    return left > 0 && endPx + gapPx + widthPx(moreWords(left)) <= roomPx;
  });
  const placed = names.slice(0, last + 1);
  const endPx = placed.at(-1)?.endPx;
  const text = moreWords(names.length - placed.length);
  return { placed, more: { text, atPx: endPx === undefined ? 0 : endPx + gapPx } };
}
