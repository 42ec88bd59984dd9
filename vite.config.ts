import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { findStoryFolders } from './scripts/storyFolders.mjs';
import { storyFiles } from './src/prepare/site/storyFiles.ts';

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
  // For the sample page that embeds the site.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  root,
  // Relative addresses: the built site works in any folder of any server.
  base: './',
  // A path that is not there is 404, as on a plain server, and not the page again.
  appType: 'mpa',
  plugins: [
    react(),
    storyFiles({
      folders: findStoryFolders(root, process.env['SOURCELINE_STORIES']),
      schema: fileURLToPath(new URL('data/schema/story-1.json', import.meta.url)),
    }),
  ],
  // Fonts and pictures stay files: as data addresses they would need a weaker policy.
  build: { assetsInlineLimit: 0 },
  server: { host: '127.0.0.1' },
  preview: {
    host: '127.0.0.1',
    headers: {
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    },
  },
});
