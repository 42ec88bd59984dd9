import type { Importance } from '../../model/storyEvent.ts';

/**
 * The ranks of this many events, most important first; of those with one importance that are more
 * than there is room for, an evenly spread selection. In order. All of a few more, since a reader
 * who has all but three asks for these.
 */
export function mostImportant(
  events: readonly { readonly importance: Importance }[],
  most: number,
): number[] {
  if (events.length <= most * 1.25) return events.map((_, rank) => rank);
  const chosen: number[] = [];
  for (const importance of [1, 2, 3] as const) {
    const ranks = events.flatMap((event, rank) => (event.importance === importance ? [rank] : []));
    const room = Math.min(ranks.length, most - chosen.length);
    for (let n = 0; n < room; n += 1) {
      chosen.push(ranks[Math.floor(((n + 0.5) * ranks.length) / room)] ?? 0);
    }
  }
  return chosen.sort((a, b) => a - b);
}
