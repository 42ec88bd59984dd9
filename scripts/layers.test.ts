import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layers } from './layers.mjs';

const root = new URL('../', import.meta.url);

/** Whatever could lead to another file: a relative path or one from the project's root, in quotes. */
const quotedPath = /(['"])((?:\.{1,2}|src)\/[^'"\n]+)\1/g;

/** What a file of `src/` names of `src/`, in imports or to read it, of types or not, as paths there. */
function namedBy(file: string): string[] {
  const address = new URL(`src/${file}`, root);
  return (
    [...readFileSync(address, 'utf8').matchAll(quotedPath)]
      .map(([, , path = '']) => new URL(path, path.startsWith('src/') ? root : address))
      .filter(({ href }) => href.startsWith(`${root.href}src/`))
      .filter((url) => existsSync(url))
      .map(({ href }) => href.slice(`${root.href}src/`.length))
      // The folder of all layers, to which "../..", a span of time without ends, happens to lead.
      .filter((path) => path !== '')
  );
}

test.each(layers)('$name names no file of the layers above it', ({ folders }) => {
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(`src/${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(tsx?|css)$/.test(path))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  const named = files.flatMap((file) => namedBy(file).map((path) => ({ file, path })));
  expect(named.length).toBeGreaterThan(1000);
  const isAbove = ({ path }: { path: string }) => !folders.some((f) => path.startsWith(`${f}/`));
  expect(named.filter(isAbove)).toEqual([]);
});
