/**
 * The next event, or the previous one, among those that are left; it wraps around at the ends.
 *
 * @param order the ids of all events, in page order
 * @param current the open event, which need not be among those left; null when none is open
 * @returns null when none is left
 */
export function nextFound(
  order: readonly string[],
  left: ReadonlySet<string>,
  current: string | null,
  direction: 'next' | 'previous',
): string | null {
  const at = current === null ? -1 : order.indexOf(current);
  const [behind, ahead] =
    direction === 'next'
      ? [order.slice(0, at + 1), order.slice(at + 1)]
      : [order.slice(Math.max(at, 0)).toReversed(), order.slice(0, Math.max(at, 0)).toReversed()];
  return [...ahead, ...behind].find((id) => left.has(id)) ?? null;
}
