import { resolve } from 'node:path';
import { notBuilt } from '../prepare/check/notBuilt.ts';
import { checkFolder, type CheckReport } from '../prepare/check/checkFolder.ts';
import { isIntact } from '../prepare/check/context.ts';
import { formatProblem } from '../prepare/check/formatProblem.ts';
import type { Problem } from '../prepare/check/problem.ts';
import type { StoryFile } from '../story/file/schema.ts';
import { untilChanged } from './untilChanged.ts';

/** A folder's story as `check` sees it. */
export interface CheckedStory {
  folder: string;
  /** `undefined` when there is none that a page could read. */
  story: StoryFile | undefined;
  /** The text of the story file; `undefined` when none could be read. */
  text: string | undefined;
  /** The story is an earlier one: the folder's current contents yield none. */
  isOlder?: true;
  /** What the problems' paths refer to, if not the story. */
  named?: unknown;
  /** Everything `check` says of it, warnings included. */
  problems: readonly Problem[];
  /** What `check` refuses, one line each as it prints them; empty when it refuses nothing. */
  refusals: readonly string[];
  /** Ids of the articles whose texts were available and match the story's hashes. */
  compared: readonly string[];
}

/**
 * The stories of a site, checked as `check` does it: one rule for everything that builds or serves
 * one.
 */
export interface StoryShelf {
  readonly folders: readonly string[];
  /** Absolute paths of the files, and of the folders of files, whose changes show on a page. */
  readonly sources: readonly string[];
  /** In the order of their ids. Checked again only when one of the sources has changed. */
  checked: () => readonly CheckedStory[];
  /** Those that may be published. */
  fit: () => readonly StoryFile[];
}

/**
 * @param folders of stories, each named after its story's id and holding a `story.json`
 * @param articles folder of the texts in addition to `articles` in a story's folder; omitted: only
 *   that. A missing text is no fault.
 * @param reports what `check` has already said of folders, used until one of them changes
 */
export function storyShelf(
  folders: readonly string[],
  articles?: string,
  reports?: ReadonlyMap<string, CheckReport>,
): StoryShelf {
  let known = reports;
  const sources = folders.flatMap((folder) => sourcesOf(folder, articles));
  const checked = untilChanged(sources, () => {
    const all = folders.map((folder) => {
      const report = known?.get(folder);
      return report ? readReport(folder, report) : checkStory(folder, articles);
    });
    known = undefined;
    return inOrder(all);
  });
  return { folders, sources, checked, fit: () => fitOf(checked()) };
}

/** What a story is checked with: `StoryShelf.sources` of one folder. */
export function sourcesOf(folder: string, articles: string | undefined): string[] {
  const own = ['story.yaml', 'story.json', 'articles'].map((name) => resolve(folder, name));
  return articles === undefined ? own : [...own, resolve(articles)];
}

/** Those that `check` does not refuse. */
export function fitOf(checked: readonly CheckedStory[]): StoryFile[] {
  return checked.flatMap(({ story, refusals }) => (story && refusals.length === 0 ? [story] : []));
}

/** By code units, since a locale's order could differ between machines. */
function inOrder(stories: readonly CheckedStory[]): readonly CheckedStory[] {
  const keyOf = ({ story, folder }: CheckedStory) => story?.id ?? folder;
  return stories.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Faults that keep a page from reading the story, or finding it. */
const unreadable = new Set(['json', 'story', 'folder-name']);

/** @param ofForm checks what `story.yaml` builds, not what is published */
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
