import type { Story } from '../../story/model/story.ts';
import type { Voice } from '../../story/model/voices.ts';
import { usualRows } from '../../timeline/layout/rows/foldRows.ts';

/**
 * The story's voices in the order of the timeline's rows. Where there are more articles than rows,
 * those with the most events on the axis come first.
 */
export function voicesInOrder({ articles, dated, voices }: Story): readonly Voice[] {
  if (articles.length <= usualRows) return voices.list;
  const counts = new Map<Voice, number>();
  for (const event of dated) {
    for (const voice of new Set(event.articles.flatMap((id) => voices.of(id) ?? []))) {
      counts.set(voice, (counts.get(voice) ?? 0) + 1);
    }
  }
  return voices.list.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}
