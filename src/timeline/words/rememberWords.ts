import type { DrawingWords } from '../draw/Drawing.ts';
import { keyOf, type Target } from '../interaction/target.ts';
import { keepIn } from '../layout/index/keepIn.ts';

/** A screen shows a few hundred. */
const mostKept = 5000;

/**
 * Caches words: each frame of a gesture needs those of every visible mark, and they are the same as
 * in the previous frame.
 */
export function rememberWords(words: DrawingWords): DrawingWords {
  return {
    ...words,
    event: remember(words.event),
    eventByNames: remember(words.eventByNames),
    article: remember(words.article),
    cluster: rememberByEvents((cluster) => words.cluster(cluster)),
    coverage: rememberByEvents((mark, articleId) => words.coverage(mark, articleId)),
  };
}

/** Caches the addresses of marks. */
export function rememberHrefs(hrefOf: (target: Target) => string): (target: Target) => string {
  const kept = new Map<string, string>();
  return (target) => {
    return keepIn(kept, keyOf(target), mostKept, () => hrefOf(target));
  };
}

function remember(make: (id: string) => string): (id: string) => string {
  const kept = new Map<string, string>();
  return (id) => keepIn(kept, id, mostKept, () => make(id));
}

/** For marks that stand for several events: the layout returns the same list for the same events. */
function rememberByEvents<Mark extends { readonly eventIds: readonly string[] }>(
  make: (mark: Mark, of: string) => string,
): (mark: Mark, of?: string) => string {
  const lists = new WeakMap<readonly string[], Map<string, string>>();
  return (mark, of = '') => {
    const kept = lists.get(mark.eventIds) ?? new Map<string, string>();
    lists.set(mark.eventIds, kept);
    return keepIn(kept, of, mostKept, () => make(mark, of));
  };
}
