import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../prepare/check/checkFolder.ts';
import { isIntact } from '../prepare/check/context.ts';
import { formatProblem } from '../prepare/check/formatProblem.ts';
import type { StoryFile } from '../story/file/schema.ts';

/** A folder's story as `check` sees it. */
export interface CheckedStory {
  folder: string;
  /** Undefined: there is none that a page could read. */
  story: StoryFile | undefined;
  /** What `check` refuses of it, a line each as it prints them; empty: nothing. */
  refusals: readonly string[];
  /** Ids of articles whose texts were at hand and are those that the story names. */
  compared: readonly string[];
}

/** The stories of a site, checked as `check` does: one rule for all that builds or serves one. */
export interface StoryShelf {
  readonly folders: readonly string[];
  /** In the order of their ids. Checked again only after `forget`. */
  checked: () => readonly CheckedStory[];
  /** Those that may be published. */
  fit: () => readonly StoryFile[];
  forget: () => void;
}

/**
 * @param folders of stories, each named as the story's id and holding a `story.json`
 * @param articles folder of the texts beside `articles` in a story's folder; absent: only that.
 *   A text that is not at hand is no fault.
 */
export function storyShelf(folders: readonly string[], articles?: string): StoryShelf {
  let kept: readonly CheckedStory[] | undefined;
  const checked = () => (kept ??= inOrder(folders.map((folder) => checkStory(folder, articles))));
  return {
    folders,
    checked,
    fit: () =>
      checked().flatMap(({ story, refusals }) => (story && refusals.length === 0 ? [story] : [])),
    forget: () => {
      kept = undefined;
    },
  };
}

/** By code units: a locale's order could differ from one machine to the next. */
function inOrder(stories: readonly CheckedStory[]): readonly CheckedStory[] {
  const keyOf = ({ story, folder }: CheckedStory) => story?.id ?? folder;
  return stories.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What is at fault so that no page can read the story, or find it. */
const unreadable = new Set(['json', 'story', 'folder-name']);

function checkStory(folder: string, articles: string | undefined): CheckedStory {
  const { context, problems } = checkFolder(folder, {
    ...(articles !== undefined && { articles }),
    requireArticles: false,
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const isRead = !errors.some(({ rule }) => unreadable.has(rule ?? ''));
  const intact = context ? context.story.articles.filter(({ id }) => isIntact(context, id)) : [];
  return {
    folder,
    story: isRead ? context?.story : undefined,
    refusals: [...errors.map(formatProblem), ...notBuilt(folder, errors.length > 0)],
    compared: intact.map(({ id }) => id),
  };
}

/** A story that is only written, as `story.yaml`, is checked as that; what is published is built. */
function notBuilt(folder: string, isRefused: boolean): string[] {
  const file = join(folder, 'story.json');
  if (isRefused || existsSync(file)) return [];
  return [`${file}: is not there; run npm run story -- build ${folder}`];
}
