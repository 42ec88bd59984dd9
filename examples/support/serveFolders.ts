import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** As a strict page has it: nothing inline, nothing from elsewhere. */
export const policy = { 'Content-Security-Policy': "default-src 'self'" };

/**
 * Serves folders to this machine, as a plain web server would: a path is looked for in each in turn.
 * Returns the address, and how to stop.
 */
export async function serveFolders(folders: readonly string[]) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    const name = path.endsWith('/') ? `${path}index.html` : path;
    void firstFile(folders.map((folder) => join(folder, name))).then((file) => {
      response.writeHead(file ? 200 : 404, {
        ...policy,
        'Content-Type': types[extname(name)] ?? 'application/octet-stream',
      });
      response.end(file);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${place.port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function firstFile(paths: readonly string[]): Promise<Buffer | undefined> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) return readFile(path);
  }
  return undefined;
}
