import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import { served } from './scripts/served.mjs';
import { findStoryFolders } from './scripts/storyFolders.mjs';
import { dayOfBuild } from './src/prepare/dates/dayOfBuild.ts';
import { parseSiteAddress } from './src/site/parseSiteAddress.ts';
import { siteConfig } from './src/site/siteConfig.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The address that the site will have, where it is known; see docs/deploy.md. */
function readAddress(text: string | undefined): string | null {
  if (!text) return null;
  const address = parseSiteAddress(text);
  if (address) return address;
  throw new Error(`SOURCELINE_ADDRESS is "${text}"; write such as https://news.example/lines/`);
}

export default defineConfig(
  mergeConfig(
    siteConfig(root, {
      folders: findStoryFolders(root, process.env['SOURCELINE_STORIES']),
      address: readAddress(process.env['SOURCELINE_ADDRESS']),
      articles: process.env['SOURCELINE_ARTICLES'] || undefined,
      day: dayOfBuild(process.env['SOURCE_DATE_EPOCH']),
      // The others are built; who runs the build in a script has to see it all the same.
      onRefused: () => {
        process.exitCode = 1;
      },
    }),
    {
      server: { host: '127.0.0.1' },
      preview: served,
    },
  ),
);
