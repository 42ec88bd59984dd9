import { readFileSync, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves folders to this machine as a careful server would: text gzipped at level 9, everything
 * kept in memory, so that no page waits for a disk that another has warmed.
 *
 * @param {Record<string, string>} folders by the first part of the path: `{ app: '/…/dist' }`
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export function serveGzipped(folders) {
  /** @type {Map<string, { body: Buffer, headers: Record<string, string> } | null>} */
  const answers = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!answers.has(pathname)) answers.set(pathname, answer(folders, pathname));
    const found = answers.get(pathname);
    response.writeHead(found ? 200 : 404, found?.headers);
    response.end(found?.body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const place = server.address();
      if (place === null || typeof place === 'string') throw new Error('no port');
      resolve({ address: `http://127.0.0.1:${place.port}/`, stop: () => void server.close() });
    });
  });
}

/**
 * @param {Record<string, string>} folders
 * @param {string} pathname
 */
function answer(folders, pathname) {
  const [, first = '', ...rest] = pathname.split('/');
  const folder = folders[first];
  if (folder === undefined) return null;
  const asked = join(folder, normalize(`/${rest.join('/')}`));
  const path =
    existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
  if (!existsSync(path)) return null;
  const type = types[extname(path)] ?? 'application/octet-stream';
  const isText = /text|json|svg/.test(type);
  const body = readFileSync(path);
  return {
    body: isText ? gzipSync(body, { level: 9 }) : body,
    headers: {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      ...(isText && { 'Content-Encoding': 'gzip' }),
    },
  };
}
