import type { Reported } from './inventArticle.ts';
import type { StoryPlan } from './storyPlan.ts';

/** For each article what it reports, in the order of time. */
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

/** So many accounts have words; the others credit and link an article whose text is not held. */
const mostInWords = 30_000;
/** One article in so many is only linked also where there are few. */
const linkedOnly = 7;

/** Which articles' texts there are: a story stays of a size that a computer can read at once. */
export function heldArticles(lists: readonly (readonly Reported[])[]): boolean[] {
  let words = 0;
  return lists.map(({ length }, article) => {
    if (article % linkedOnly === linkedOnly - 1 || words + length > mostInWords) return false;
    words += length;
    return true;
  });
}
