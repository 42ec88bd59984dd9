import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { integrityOf } from './integrityOf.ts';
import { formatProblems, problemStyles } from './problemPanel.ts';
import type { StoryShelf } from './storyShelf.ts';
import { idsInPieces } from './pieces/isInPieces.ts';
import { siteCards } from './card/siteCards.ts';
import { pathOfPage, sitePages, unreadPage } from './page/sitePages.ts';
import { programPage } from './shell/programPage.ts';

/**
 * A Vite plugin that writes the stories' text into the pages, and a picture for links to them: see
 * `sitePages` and `siteCards`. In a build the pages are made from the built index.html, so that all
 * of them load the same assets. In development each page starts with what `check` says of its
 * stories.
 *
 * @param address of the site, with a trailing slash; `null` when unknown
 */
export function storyPages(shelf: StoryShelf, address: string | null): Plugin {
  return {
    name: 'sourceline:story-pages',
    generateBundle: {
      // After Vite has written index.html.
      order: 'post',
      async handler(_, bundle) {
        const { page, filled } = await programPage(this, bundle);
        const stories = shelf.fit();
        const inPieces = idsInPieces(stories);
        const integrity = integrityOf(textsOf(bundle));
        for (const [fileName, html] of sitePages(filled, stories, address, inPieces, integrity)) {
          if (fileName === 'index.html') page.source = html;
          else this.emitFile({ type: 'asset', fileName, source: html });
        }
        for (const [fileName, source] of siteCards(stories)) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
    transformIndexHtml(html, { server }) {
      if (!server) return html;
      const problems = formatProblems(shelf.checked());
      return {
        html: html.replace(/<body[^>]*>/, (body) => body + problems),
        tags: [problemStyles],
      };
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const path = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
        if (!path.endsWith('index.html') && !path.endsWith('/oembed.json')) return next();
        const page = readFileSync(join(server.config.root, 'index.html'), 'utf8');
        const checked = shelf.checked();
        const stories = checked.flatMap(({ story }) => (story ? [story] : []));
        const unread = checked.find(
          ({ story, folder }) => !story && path === pathOfPage(basename(folder)),
        );
        const found = unread
          ? unreadPage(page, basename(unread.folder), address)
          : sitePages(page, stories, address).get(path);
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

/** The texts that are published as they are, by path. */
function textsOf(bundle: Rolldown.OutputBundle): Map<string, string> {
  return new Map(
    Object.values(bundle).flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.json')
        ? [[file.fileName, String(file.source)] as const]
        : [],
    ),
  );
}
