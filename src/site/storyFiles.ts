import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { stampCheck } from './checkStamp.ts';
import { readStories } from './readStories.ts';
import { indexStories } from './storyIndex.ts';

export interface PublishedData {
  /** Folders of stories, each named as the story's id and holding a `story.json`. */
  folders: readonly string[];
  /** The JSON Schema's file. */
  schema: string;
  /** Folder of the articles' texts beside `articles` in a story's folder; absent: only that. */
  articles?: string | undefined;
  /** The day of the build as `YYYY-MM-DD`; absent: the build says nothing of when it checked. */
  day?: string | undefined;
}

/**
 * A Vite plugin that publishes the data beside the page, in a build and while developing:
 * each story at `stories/<id>/story.json`, what there is at `stories/index.json`, the schema at
 * `schema/story-1.json`. Nothing else of a story's folder: not the articles, not the drafts.
 *
 * Where articles are at hand and the day is given, a build compares the stories with them and puts
 * the day and the articles into the index. A build fails when a file is missing or is not a story.
 * The development server warns and serves the file as it is, so that the page can show what is wrong
 * with it.
 */
export function storyFiles(data: PublishedData): Plugin {
  return {
    name: 'sourceline:story-files',
    generateBundle() {
      const reasons: string[] = [];
      const index = writeIndex(data, (reason) => reasons.push(reason), true);
      if (reasons.length > 0) this.error(['Unfit to publish:', ...reasons].join('\n'));
      this.emitFile({ type: 'asset', fileName: indexPath, source: index });
      for (const [fileName, path] of publishedFiles(data)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
    },
    configureServer({ middlewares, watcher, config }) {
      watcher.add(data.folders.map((folder) => join(folder, 'story.json')));
      const files = publishedFiles(data);
      const warn = (reason: string) => config.logger.warn(reason);
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const file = files.get(path);
        if (!file && path !== indexPath) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(file ? readFileSync(file) : writeIndex(data, warn, false));
      });
    },
    hotUpdate({ file }) {
      if (this.environment.name !== 'client') return;
      const isStory = data.folders.some((folder) => file === join(folder, 'story.json'));
      if (isStory) this.environment.hot.send({ type: 'full-reload' });
    },
  };
}

const indexPath = 'stories/index.json';

function writeIndex(
  { folders, articles, day }: PublishedData,
  refuse: (reason: string) => void,
  isBuild: boolean,
): string {
  const stampOf = (folder: string) =>
    isBuild && day !== undefined ? stampCheck(folder, { articles, day }) : undefined;
  const stamps = new Map(folders.map((folder) => [basename(folder), stampOf(folder)]));
  return `${JSON.stringify(indexStories(readStories(folders, refuse), stamps), null, 2)}\n`;
}

/** Which file is published at which path of the site; beside these, the index is made. */
function publishedFiles({ folders, schema }: PublishedData): Map<string, string> {
  return new Map([
    ['schema/story-1.json', schema],
    ...folders.map((folder): [string, string] => [
      `stories/${basename(folder)}/story.json`,
      join(folder, 'story.json'),
    ]),
  ]);
}
