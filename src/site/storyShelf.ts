import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkFolder, type CheckReport } from '../prepare/check/checkFolder.ts';
import { isIntact } from '../prepare/check/context.ts';
import { formatProblem } from '../prepare/check/formatProblem.ts';
import type { Problem } from '../prepare/check/problem.ts';
import type { StoryFile } from '../story/file/schema.ts';

/** A folder's story as `check` sees it. */
export interface CheckedStory {
  folder: string;
  /** Undefined: there is none that a page could read. */
  story: StoryFile | undefined;
  /** The text of the story file; undefined: there is none that could be read. */
  text: string | undefined;
  /** The story is that of an earlier time: what the folder holds now gives none. */
  isOlder?: true;
  /** What the problems' paths lead through, where that is not the story. */
  named?: unknown;
  /** What `check` says of it, warnings among it. */
  problems: readonly Problem[];
  /** What `check` refuses of it, a line each as it prints them; empty: nothing. */
  refusals: readonly string[];
  /** Ids of articles whose texts were at hand and are those that the story names. */
  compared: readonly string[];
}

/** The stories of a site, checked as `check` does: one rule for all that builds or serves one. */
export interface StoryShelf {
  readonly folders: readonly string[];
  /** Absolute paths of the files, and of the folders of files, whose change shows in a page. */
  readonly sources: readonly string[];
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
 * @param reports what `check` said of folders already, until `forget`
 */
export function storyShelf(
  folders: readonly string[],
  articles?: string,
  reports?: ReadonlyMap<string, CheckReport>,
): StoryShelf {
  let known = reports;
  let kept: readonly CheckedStory[] | undefined;
  const check = (folder: string) => {
    const report = known?.get(folder);
    return report ? readReport(folder, report) : checkStory(folder, articles);
  };
  const checked = () => (kept ??= inOrder(folders.map(check)));
  return {
    folders,
    sources: folders.map((folder) => resolve(folder, 'story.json')),
    checked,
    fit: () => fitOf(checked()),
    forget: () => {
      kept = undefined;
      known = undefined;
    },
  };
}

/** Those of which nothing is refused. */
export function fitOf(checked: readonly CheckedStory[]): StoryFile[] {
  return checked.flatMap(({ story, refusals }) => (story && refusals.length === 0 ? [story] : []));
}

/** By code units: a locale's order could differ from one machine to the next. */
function inOrder(stories: readonly CheckedStory[]): readonly CheckedStory[] {
  const keyOf = ({ story, folder }: CheckedStory) => story?.id ?? folder;
  return stories.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What is at fault so that no page can read the story, or find it. */
const unreadable = new Set(['json', 'story', 'folder-name']);

/** @param ofForm looks at what `story.yaml` builds and not at what is published */
export function checkStory(
  folder: string,
  articles: string | undefined,
  ofForm = false,
): CheckedStory {
  const report = checkFolder(folder, {
    ...(articles !== undefined && { articles }),
    requireArticles: false,
    ofForm,
  });
  return readReport(folder, report, ofForm);
}

function readReport(folder: string, report: CheckReport, ofForm = false): CheckedStory {
  const { context, text } = report;
  const isRefused = report.problems.some(({ severity }) => severity === 'error');
  const problems = [...report.problems, ...(isRefused || ofForm ? [] : notBuilt(folder))];
  const errors = problems.filter(({ severity }) => severity === 'error');
  const isRead = !errors.some(({ rule }) => unreadable.has(rule ?? ''));
  const intact = context ? context.story.articles.filter(({ id }) => isIntact(context, id)) : [];
  return {
    folder,
    story: isRead ? context?.story : undefined,
    text,
    problems,
    refusals: errors.map(formatProblem),
    compared: intact.map(({ id }) => id),
  };
}

/** A story that is only written, as `story.yaml`, is checked as that; what is published is built. */
export function notBuilt(folder: string): Problem[] {
  const file = join(folder, 'story.json');
  if (existsSync(file)) return [];
  const message = `is not there; run npm run story -- build ${folder}`;
  return [{ severity: 'error', file, path: '', message }];
}
