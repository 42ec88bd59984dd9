import { checkFolder } from '../prepare/check/checkFolder.ts';
import { isIntact } from '../prepare/check/context.ts';

/** When a story was checked, and against which of its articles. */
export interface CheckStamp {
  /** `YYYY-MM-DD`, UTC. */
  on: string;
  /** Ids, in the story's order: their texts were at hand, and are those that the story names. */
  articles: string[];
}

interface Wish {
  /** Folder of the texts; absent: only `articles` in the story's folder. */
  articles: string | undefined;
  day: string;
}

/**
 * Checks a story's folder as `check` does. Undefined: nothing can be said, since no text is at hand
 * or `check` finds an error; `check` itself says which.
 */
export function stampCheck(folder: string, { articles, day }: Wish): CheckStamp | undefined {
  const { context, problems } = checkFolder(folder, {
    ...(articles !== undefined && { articles }),
    requireArticles: false,
  });
  if (!context || problems.some(({ severity }) => severity === 'error')) return undefined;
  const compared = context.story.articles.filter(({ id }) => isIntact(context, id));
  return compared.length === 0 ? undefined : { on: day, articles: compared.map(({ id }) => id) };
}
