import type { DrawingWords } from '../draw/Drawing.ts';
import type { Target } from '../interaction/target.ts';

/** So many are kept: a screen has some hundreds, and an hour of moving must not keep all. */
const mostKept = 5000;

/**
 * The same words, each made once: a frame of a gesture asks for those of every mark in sight, and
 * they are the same as in the frame before it.
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

/** The addresses of marks, each made once. */
export function rememberHrefs(hrefOf: (target: Target) => string): (target: Target) => string {
  const kept = new Map<string, string>();
  return (target) => {
    const eventId = target.kind === 'article' ? '' : target.eventId;
    const articleId = target.kind === 'event' ? '' : target.articleId;
    return keep(kept, `${target.kind} ${eventId} ${articleId}`, () => hrefOf(target));
  };
}

function remember(make: (id: string) => string): (id: string) => string {
  const kept = new Map<string, string>();
  return (id) => keep(kept, id, () => make(id));
}

function keep(kept: Map<string, string>, key: string, make: () => string): string {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const made = make();
  kept.set(key, made);
  return made;
}

/** Of marks that stand for several events: the layout gives the same list for the same events. */
function rememberByEvents<Mark extends { readonly eventIds: readonly string[] }>(
  make: (mark: Mark, of: string) => string,
): (mark: Mark, of?: string) => string {
  const lists = new WeakMap<readonly string[], Map<string, string>>();
  return (mark, of = '') => {
    const kept = lists.get(mark.eventIds) ?? new Map<string, string>();
    lists.set(mark.eventIds, kept);
    return keep(kept, of, () => make(mark, of));
  };
}
