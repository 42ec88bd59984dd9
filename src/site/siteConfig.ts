import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { hostScript } from './hostScript.ts';
import { sampleFiles } from './sampleFiles.ts';
import { storyFiles } from './storyFiles.ts';
import { storyPages, type PublishedPages } from './storyPages.ts';

/**
 * How a site is built and, while developing, served: by `npm run build`, `npm run dev` and
 * `npm run story -- site` alike.
 *
 * @param root the project's folder
 */
export function siteConfig(root: string, pages: PublishedPages): UserConfig {
  return {
    root,
    // Relative addresses: the built site works in any folder of any server.
    base: './',
    // A path that is not there is 404, as on a plain server, and not the page again.
    appType: 'mpa',
    plugins: [
      react(),
      hostScript(),
      sampleFiles(pages.folders),
      storyFiles({ ...pages, schema: join(root, 'data/schema/story-1.json') }),
      storyPages(pages),
    ],
    // Fonts and pictures stay files: as data addresses they would need a weaker policy.
    build: { assetsInlineLimit: 0 },
  };
}
