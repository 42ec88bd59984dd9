import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import { findStoryFolders } from './scripts/storyFolders.mjs';
import { dayOfBuild } from './src/prepare/dates/dayOfBuild.ts';
import { parseSiteAddress } from './src/site/parseSiteAddress.ts';
import { siteConfig } from './src/site/siteConfig.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * What a careful newsroom's server would send, so that the browser tests notice what such a policy
 * forbids: inline scripts and styles, anything from another origin.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  // For the sample page that embeds the site, and the preview of the Embed page.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

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
      preview: {
        host: '127.0.0.1',
        // Said by the header below, also to a sandboxed frame, whose origin is `null`.
        cors: false,
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Content-Security-Policy': contentSecurityPolicy,
          'X-Content-Type-Options': 'nosniff',
        },
      },
    },
  ),
);
