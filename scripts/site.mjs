import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { served } from './served.mjs';

/**
 * Builds the site into dist/. Vite's own words are kept for what goes wrong.
 *
 * @param {string} root the project's folder, with its dependencies installed
 */
export async function buildSite(root) {
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn' });
}

/**
 * Serves dist/ to this machine only.
 *
 * @param {string} root the project's folder
 * @param {{ port: number, isExact: boolean }} wish unless `isExact`, the next free port is taken
 *   when this one is in use
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>} `address` as in
 *   `http://127.0.0.1:4173/`
 * @throws when dist/ holds no site, or the exact port is in use
 */
export async function serveSite(root, { port, isExact }) {
  if (!existsSync(join(root, 'dist/index.html'))) {
    throw new Error('There is no built site in dist/ yet: run npm run build first.');
  }
  const { preview } = await import('vite');
  const server = await preview({
    root,
    // Without what builds the site, which takes seconds to load.
    configFile: false,
    // A missing path is a 404, as of the built site's own configuration.
    appType: 'mpa',
    logLevel: 'warn',
    preview: { ...served, port, strictPort: isExact, open: false },
  });
  const place = server.httpServer.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  return { address: `http://127.0.0.1:${place.port}/`, stop: () => server.close() };
}
