import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { removeOlder } from './removeOlder.mjs';

/**
 * @typedef {object} Compiled what was compiled, and of which files
 * @property {string} folder with `main.js`
 * @property {string} root the project's folder: two may share what is installed
 * @property {string} node the version of Node.js
 * @property {[path: string, changedMs: number, bytes: number][]} files
 */

/**
 * A program of this project as plain JavaScript, in a folder of its own under
 * `node_modules/.cache`: as it was compiled last, where none of its files has changed since.
 * Compiled modules find what lies beside them in the sources, not beside themselves.
 *
 * @param {string} root the project's folder
 * @param {string} entry the program's first module, relative to `root`
 * @returns {Promise<string | undefined>} the file to run; undefined: nothing can be compiled or
 *   written here
 */
export async function compiledCommand(root, entry) {
  const cache = join(root, 'node_modules/.cache/sourceline');
  const current = join(cache, 'command.json');
  const known = readCompiled(current);
  if (known?.root === root && isCurrent(known)) return join(known.folder, 'main.js');
  try {
    mkdirSync(cache, { recursive: true });
    removeOlder(cache, 'command-');
    const folder = join(cache, `command-${process.pid}-${Date.now()}`);
    const files = (await compile(root, entry, folder)).map(stateOf);
    // Two that compile at once write a folder each; the last of them is found next time.
    const beside = `${folder}.json`;
    writeFileSync(beside, JSON.stringify({ folder, root, node: process.version, files }));
    renameSync(beside, current);
    return join(folder, 'main.js');
  } catch {
    return undefined;
  }
}

/** @param {string} file @returns {Compiled | undefined} undefined when there is none */
function readCompiled(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Compiled} compiled */
function isCurrent({ folder, node, files }) {
  try {
    statSync(join(folder, 'main.js'));
    return (
      node === process.version &&
      files.every(([path, changedMs, bytes]) => {
        const now = statSync(path);
        return now.mtimeMs === changedMs && now.size === bytes;
      })
    );
  } catch {
    return false;
  }
}

/** @param {string} path @returns {Compiled['files'][number]} */
function stateOf(path) {
  const { mtimeMs, size } = statSync(path);
  return [path, mtimeMs, size];
}

/**
 * @param {string} root @param {string} entry @param {string} folder
 * @returns {Promise<string[]>} the project's own files that went into it
 */
async function compile(root, entry, folder) {
  const { build } = await import('vite');
  /** @type {Set<string>} */
  const files = new Set([join(root, 'package.json'), join(root, 'tsconfig.json')]);
  const ownPlaces = {
    name: 'sourceline:own-places',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} code @param {string} id */
    transform(code, id) {
      if (id.includes('node_modules') || id.startsWith('\0')) return null;
      files.add(id);
      return code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
    },
  };
  await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [ownPlaces],
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { main: join(root, entry) },
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  }).catch((error) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  return [...files];
}
