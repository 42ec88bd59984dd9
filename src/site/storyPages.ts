import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundleClassicScript } from './classicScript.ts';
import { fillHead } from './fillHead.ts';
import { readStories } from './readStories.ts';
import { sitePages } from './page/sitePages.ts';

export interface PublishedPages {
  /** Folders of stories, each named as the story's id and holding a `story.json`. */
  folders: readonly string[];
  /** The address of the site, with a stroke at its end; null: not known. */
  address: string | null;
  /** Folder of the articles' texts beside `articles` in a story's folder; absent: only that. */
  articles?: string | undefined;
  /** The day of the build as `YYYY-MM-DD`; absent: the build says nothing of when it checked. */
  day?: string | undefined;
}

/** What goes before the first paint; while developing the program does it, a moment later. */
const earlyScript = fileURLToPath(new URL('../app/theme/early.ts', import.meta.url));

/**
 * A Vite plugin that writes the stories' text into the pages: see `sitePages`. In a build the pages
 * are made of the built index.html, so that all of them load the same assets.
 */
export function storyPages({ folders, address }: PublishedPages): Plugin {
  return {
    name: 'sourceline:story-pages',
    generateBundle: {
      // After Vite wrote index.html.
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build has no index.html');
        const source = await bundleClassicScript(earlyScript);
        const early = this.getFileName(this.emitFile({ type: 'asset', name: 'early.js', source }));
        const filled = fillHead(String(page.source), bundle, early);
        const stories = readStories(folders, (reason) => this.error(reason));
        for (const [fileName, html] of sitePages(filled, stories, address)) {
          if (fileName === 'index.html') page.source = html;
          else this.emitFile({ type: 'asset', fileName, source: html });
        }
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const path = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
        if (!path.endsWith('index.html') && !path.endsWith('/oembed.json')) return next();
        const page = readFileSync(join(server.config.root, 'index.html'), 'utf8');
        // What is unfit is left out here; the page itself shows what is wrong with it.
        const stories = readStories(folders, () => undefined);
        const found = sitePages(page, stories, address).get(path);
        if (found === undefined) return next();
        if (!path.endsWith('.html')) return void response.end(found);
        server.transformIndexHtml(pathname, found).then((html) => {
          response.setHeader('Content-Type', 'text/html');
          response.end(html);
        }, next);
      });
    },
  };
}
