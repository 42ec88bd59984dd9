import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
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
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build has no index.html');
        const styled = withPreloads(withStyles(String(page.source), Object.keys(bundle)), bundle);
        const stories = readStories(folders, (reason) => this.error(reason));
        for (const [fileName, source] of sitePages(styled, stories, address)) {
          if (fileName === 'index.html') page.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
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

/** Style sheets that the program loads later are those of the text, which is there before it. */
function withStyles(page: string, fileNames: readonly string[]): string {
  const links = fileNames
    .filter((name) => name.endsWith('.css') && !page.includes(`"./${name}"`))
    .map((name) => `    <link rel="stylesheet" crossorigin href="./${name}" />\n`);
  return page.replace('  </head>', () => `${links.join('')}  </head>`);
}

/** The program asks for one of these as soon as it runs; named in the page, it is there by then. */
const timelines = [
  ['/WideTimeline.tsx', '(width >= 700px)'],
  ['/NarrowTimeline.tsx', '(width < 700px)'],
] as const;

function withPreloads(page: string, bundle: Rolldown.OutputBundle): string {
  const links = timelines.flatMap(([module, media]) => {
    const chunk = Object.values(bundle).find(
      (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(module),
    );
    if (chunk?.type !== 'chunk') throw new Error(`the build has no chunk of ${module}`);
    return [chunk.fileName, ...chunk.imports]
      .filter((name) => !page.includes(`"./${name}"`))
      .map(
        (name) =>
          `    <link rel="modulepreload" crossorigin media="${media}" href="./${name}" />\n`,
      );
  });
  return page.replace('  </head>', () => `${links.join('')}  </head>`);
}
