import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { storiesChanged } from '../app/load/storiesChanged.ts';
import { formatProblems } from './problemPanel.ts';
import { indexStories } from './storyIndex.ts';
import { isInPieces } from './pieces/isInPieces.ts';
import type { CheckedStory, StoryShelf } from './storyShelf.ts';

export interface PublishedData {
  shelf: StoryShelf;
  /** The file of the JSON Schema. */
  schema: string;
  /** The day of the build as `YYYY-MM-DD`; omitted: the site does not say when it was checked. */
  day?: string | undefined;
  /** Called once in a build that leaves a story out. */
  onRefused?: (() => void) | undefined;
  /** Called in development after a change to a story that pages show. */
  onChange?: (() => void) | undefined;
}

/**
 * A Vite plugin that publishes the data beside the page, in a build and in development: each story
 * at `stories/<id>/story.json`, the list of them at `stories/index.json`, the schema at
 * `schema/story-1.json`. Nothing else of a story's folder is published, neither articles nor drafts.
 *
 * What `check` refuses is not built: its problems are reported and the story is left out, and a
 * build that would be left without a story fails. If the day is given, the index records it with the
 * articles that were available. The development server warns and serves the file as it is, so that
 * the page can show what is wrong with it; see `formatProblems`. After a change open pages fetch
 * the story again, and are loaded again only where other stories are shown than before.
 */
export function storyFiles({ shelf, schema, day, onRefused, onChange }: PublishedData): Plugin {
  const soon = settle(settleMs);
  let shown: string | undefined;
  return {
    name: 'sourceline:story-files',
    generateBundle() {
      const checked = shelf.checked();
      const refused = checked.filter(({ refusals }) => refusals.length > 0);
      const fit = checked.filter((one) => !refused.includes(one));
      if (refused.length > 0) {
        const lines = refused.flatMap(({ refusals }) => refusals);
        if (fit.length === 0) this.error(['Unfit to publish:', ...lines].join('\n'));
        const names = refused.map(({ folder }) => basename(folder)).join(', ');
        this.warn([...lines, `LEFT OUT, since check refuses it: ${names}`].join('\n'));
        onRefused?.();
      }
      this.emitFile({ type: 'asset', fileName: indexPath, source: writeIndex(fit, day) });
      // Large files are copied when their pieces are written: a bundle holds all its files in
      // memory.
      const folders = fit.flatMap(({ folder, story }) =>
        story && !isInPieces(story) ? [folder] : [],
      );
      for (const [fileName, path] of publishedFiles(folders, schema)) {
        this.emitFile({ type: 'asset', fileName, source: readToPublish(path) });
      }
    },
    configureServer({ middlewares, watcher, config }) {
      watcher.add([...shelf.sources]);
      const storyAt = (path: string) =>
        shelf.checked().find(({ folder }) => path === pathOfStory(folder));
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const text = path === schemaPath ? readFileSync(schema) : storyAt(path)?.text;
        if (text === undefined && path !== indexPath) return next();
        response.setHeader('Content-Type', 'application/json');
        if (text !== undefined) return void response.end(text);
        const checked = shelf.checked();
        shown ??= idsOf(checked);
        for (const line of checked.flatMap(({ refusals }) => refusals)) config.logger.warn(line);
        response.end(writeIndex(checked));
      });
    },
    hotUpdate({ file }) {
      if (this.environment.name !== 'client') return;
      if (!shelf.sources.some((source) => file === source || dirname(file) === source)) return;
      const { hot } = this.environment;
      soon(() => {
        const checked = shelf.checked();
        const before = shown;
        shown = idsOf(checked);
        if (shown === before) hot.send(storiesChanged, formatProblems(checked));
        else hot.send({ type: 'full-reload' });
        onChange?.();
      });
    },
  };
}

export const indexPath = 'stories/index.json';
const schemaPath = 'schema/story-1.json';

/** The stories that pages show, and which of them they read in pieces. */
function idsOf(checked: readonly CheckedStory[]): string {
  return JSON.stringify(checked.map(({ story }) => story && [story.id, isInPieces(story)]));
}

/** An editor may write a file in several steps, and several files at once: one reload is enough. */
const settleMs = 40;

/** Debounces: runs the last call once no other has come for a while. */
function settle(ms: number): (act: () => void) => void {
  let timer: NodeJS.Timeout | undefined;
  return (act) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
}

/** @param day omitted: nothing is said about when the stories were compared with their articles */
export function writeIndex(checked: readonly CheckedStory[], day?: string): string {
  const stories = checked.flatMap(({ story }) => (story ? [story] : []));
  const stamps = new Map(
    checked.map(({ folder, compared }) => [
      basename(folder),
      day !== undefined && compared.length > 0 ? { on: day, articles: [...compared] } : undefined,
    ]),
  );
  return `${JSON.stringify(indexStories(stories, stamps), null, 2)}\n`;
}

function pathOfStory(folder: string): string {
  return `stories/${basename(resolve(folder))}/story.json`;
}

/** Which file is published at which path of the site; the index is generated. */
export function publishedFiles(folders: readonly string[], schema: string): Map<string, string> {
  return new Map([
    [schemaPath, schema],
    ...folders.map((folder): [string, string] => [pathOfStory(folder), join(folder, 'story.json')]),
  ]);
}

/**
 * The text of a published file: a story without the line breaks and indentation of the file that
 * people compare, which are half of it, and a seventh when compressed.
 */
export function readToPublish(path: string): string {
  const text = readFileSync(path, 'utf8');
  return basename(path) === 'story.json' ? JSON.stringify(JSON.parse(text)) : text;
}
