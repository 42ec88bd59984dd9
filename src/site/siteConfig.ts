import { join } from 'node:path';
import { mergeConfig, type UserConfig } from 'vite';
import type { CheckReport } from '../prepare/check/checkFolder.ts';
import { chunkFileNames, codeSplitting } from './codeSplitting.ts';
import { piecesFiles } from './pieces/piecesFiles.ts';
import { programConfig } from './programConfig.ts';
import { sampleFiles } from './sampleFiles.ts';
import { storyFiles } from './storyFiles.ts';
import { storyPages } from './storyPages.ts';
import { storyShelf } from './storyShelf.ts';

export interface PublishedPages {
  /** Folders of stories, each named as the story's id and holding a `story.json`. */
  folders: readonly string[];
  /** The address of the site, with a stroke at its end; null: not known. */
  address: string | null;
  /** Folder of the articles' texts beside `articles` in a story's folder; absent: only that. */
  articles?: string | undefined;
  /** What `check` said of folders a moment ago; absent, or without a folder: it is checked. */
  reports?: ReadonlyMap<string, CheckReport> | undefined;
  /** The day of the build as `YYYY-MM-DD`; absent: the build says nothing of when it checked. */
  day?: string | undefined;
  /** Told once in a build that leaves out what `check` refuses. */
  onRefused?: (() => void) | undefined;
  /** Told while developing, after a change of what is served. */
  onChange?: (() => void) | undefined;
}

/**
 * How a site is built and, while developing, served: by `npm run build`, `npm run dev` and
 * `npm run story -- site` alike.
 *
 * @param root the project's folder
 * @param shelf what is served, where it is not what the folders' `story.json` hold
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
    build: { rolldownOptions: { output: { codeSplitting, chunkFileNames } } },
  } satisfies UserConfig);
}
