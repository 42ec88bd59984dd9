import { join } from 'node:path';
import { mergeConfig, type UserConfig } from 'vite';
import type { CheckReport } from '../prepare/check/checkFolder.ts';
import { piecesFiles } from './pieces/piecesFiles.ts';
import { programConfig } from './programConfig.ts';
import { sampleFiles } from './sampleFiles.ts';
import { storyFiles } from './storyFiles.ts';
import { storyPages } from './storyPages.ts';
import { storyShelf } from './storyShelf.ts';

export interface PublishedPages {
  /** Folders of stories, each named after its story's id and holding a `story.json`. */
  folders: readonly string[];
  /** The address of the site, with a trailing slash; `null` when unknown. */
  address: string | null;
  /**
   * Folder of the articles' texts in addition to `articles` in a story's folder; omitted: only that.
   */
  articles?: string | undefined;
  /** What `check` has just said of these folders; a folder without a report is checked. */
  reports?: ReadonlyMap<string, CheckReport> | undefined;
  /** The day of the build as `YYYY-MM-DD`; omitted: the site does not say when it was checked. */
  day?: string | undefined;
  /** Called once in a build that leaves out stories which `check` refuses. */
  onRefused?: (() => void) | undefined;
  /** Called in development after a change to what is served. */
  onChange?: (() => void) | undefined;
}

/**
 * How a site is built and, in development, served: shared by `npm run build`, `npm run dev` and `npm
 * run story -- site`.
 *
 * @param root the project's folder
 * @param shelf what is served, if not the `story.json` of the folders
 */
export function siteConfig(
  root: string,
  pages: PublishedPages,
  shelf = storyShelf(pages.folders, pages.articles, pages.reports),
): UserConfig {
  const { address, day, onRefused, onChange } = pages;
  return mergeConfig(programConfig(root), {
    plugins: [
      sampleFiles(shelf),
      storyFiles({
        shelf,
        day,
        onRefused,
        onChange,
        schema: join(root, 'data/schema/story-1.json'),
      }),
      storyPages(shelf, address),
      piecesFiles(shelf),
    ],
  } satisfies UserConfig);
}
