import type { Reported } from './inventArticle.ts';
import type { StoryPlan } from './storyPlan.ts';

/** What each article reports, in the order of time. */
export function reportedBy({ call, starts, articles }: StoryPlan): Reported[][] {
  const lists: Reported[][] = Array.from({ length: call.articles }, () => []);
  for (let event = 0; event < call.events; event += 1) {
    const first = starts[event] ?? 0;
    for (let at = first; at < (starts[event + 1] ?? 0); at += 1) {
      lists[articles[at] ?? 0]?.push({ event, order: at - first });
    }
  }
  return lists;
}

/** This many accounts have words; the others credit and link an article whose text is not held. */
const mostInWords = 30_000;
/** One article in this many is only linked, even if there are few. */
const linkedOnly = 7;

/** Which articles' texts exist: the story stays small enough for a computer to read at once. */
export function heldArticles(lists: readonly (readonly Reported[])[]): boolean[] {
  let words = 0;
  return lists.map(({ length }, article) => {
    if (article % linkedOnly === linkedOnly - 1 || words + length > mostInWords) return false;
    words += length;
    return true;
  });
}
