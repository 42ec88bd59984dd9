import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parseStory } from '../story/file/parse.ts';
import type { StoryFile } from '../story/file/schema.ts';
import { writeSamplePage } from './samplePage.ts';

const path = 'sample/index.html';

/**
 * A Vite plugin that puts a page which embeds these stories beside them, in a build and while
 * developing. Folders without a good story are left out (`storyFiles` says what is wrong with
 * them); without any there is no such page.
 */
export function sampleFiles(folders: readonly string[]): Plugin {
  return {
    name: 'sourceline:sample',
    generateBundle() {
      const source = writeSample(folders);
      if (source !== null) this.emitFile({ type: 'asset', fileName: path, source });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const asked = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const source = asked === path || asked === 'sample/' ? writeSample(folders) : null;
        if (source === null) return next();
        response.setHeader('Content-Type', 'text/html');
        response.end(source);
      });
    },
  };
}

function writeSample(folders: readonly string[]): string | null {
  const [first, ...others] = folders.flatMap((folder) => readStory(join(folder, 'story.json')));
  return first ? writeSamplePage([first, ...others]) : null;
}

function readStory(file: string): StoryFile[] {
  if (!existsSync(file)) return [];
  try {
    const parsed = parseStory(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.ok ? [parsed.story] : [];
  } catch {
    return [];
  }
}
