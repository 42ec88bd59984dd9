import type { Plugin } from 'vite';
import { writeSamplePage } from './samplePage.ts';
import type { StoryShelf } from './storyShelf.ts';

export const samplePath = 'sample/index.html';

/**
 * A Vite plugin that adds a page which embeds these stories, in a build and in development. Stories
 * that `check` refuses are left out (`storyFiles` reports why); without any story there is no such
 * page.
 */
export function sampleFiles(shelf: StoryShelf): Plugin {
  return {
    name: 'sourceline:sample',
    generateBundle() {
      const source = writeSample(shelf);
      if (source !== null) this.emitFile({ type: 'asset', fileName: samplePath, source });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const asked = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const source = asked === samplePath || asked === 'sample/' ? writeSample(shelf) : null;
        if (source === null) return next();
        response.setHeader('Content-Type', 'text/html');
        response.end(source);
      });
    },
  };
}

/** `null` when there is no story to embed. */
export function writeSample(shelf: StoryShelf): string | null {
  const [first, ...others] = shelf.fit();
  return first ? writeSamplePage([first, ...others]) : null;
}
