import { notBuilt } from '../check/notBuilt.ts';
import type { Problem } from '../check/problem.ts';
import type { StoryFile } from '../../story/file/schema.ts';

/**
 * The story in a folder, or why `check` refuses it: what it refuses is given to nobody, in no form.
 *
 * @param articles where its texts are looked for first; `undefined`: in the folder alone. A text
 *   that is not at hand is no fault.
 */
export async function readFitStory(
  folder: string,
  articles: string | undefined,
): Promise<{ ok: true; story: StoryFile } | { ok: false; problems: Problem[] }> {
  // Loaded lazily: it brings everything that finds dates.
  const { checkFolder } = await import('../check/checkFolder.ts');
  const { context, problems } = checkFolder(folder, {
    requireArticles: false,
    ...(articles === undefined ? {} : { articles }),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (context && errors.length === 0) {
    const absent = notBuilt(folder);
    return absent.length === 0
      ? { ok: true, story: context.story }
      : { ok: false, problems: absent };
  }
  return { ok: false, problems: errors };
}
