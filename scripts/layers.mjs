import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNpm } from './runCommand.mjs';

/**
 * @typedef {object} Layer
 * @property {string} name
 * @property {string[]} folders of src/ that it may need, its own included
 * @property {string[]} types what its types are checked with, besides tsconfig.json
 * @property {string} tests where the layer's tests are
 * @property {string[]} projects of vitest, in which they run
 * @property {string} [callsAbove] the folder whose tests call what stands above the layer
 */

/** @type {Layer[]} What must stand when the layers above it are deleted. */
export const layers = [
  {
    name: 'timeline',
    folders: ['language', 'time', 'story', 'lazy', 'timeline'],
    types: ['tsconfig.pure.json', 'tsconfig.json'],
    tests: 'src/timeline',
    projects: ['America/Los_Angeles', 'node', 'page'],
  },
  {
    name: 'prepare',
    folders: ['language', 'lazy', 'time', 'story', 'embed', 'prepare'],
    types: ['tsconfig.alone.json'],
    tests: 'src/prepare',
    projects: ['node'],
    // The tests of whole commands call them through src/cli, which stands above the site's builder.
    callsAbove: 'src/prepare/command',
  },
];

/** As tsconfig.node.json, for a copy that has nothing else that runs in Node. */
const nodeAlone = {
  extends: './tsconfig.json',
  compilerOptions: { types: ['node'], allowJs: true, checkJs: true },
  include: ['src'],
  exclude: [],
};

/** What types and tests read besides src/: stories, and what they are run with. */
const stories = ['e2e/stories', 'data', 'docs/examples'];
const beside = [
  'tsconfig.json',
  'tsconfig.pure.json',
  'vitest.config.ts',
  'package.json',
  'scripts/propertySettings.mjs',
  'scripts/setUpProperties.ts',
];

/**
 * Checks the types and runs the tests of each layer that has to stand by itself, in a copy of the
 * project without the layers above it.
 *
 * @param {string} root of the project
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
export async function checkLayers(root) {
  for (const layer of layers) {
    const copy = await mkdtemp(join(tmpdir(), `sourceline-${layer.name}-`));
    try {
      await copyLayer(root, copy, layer);
      const failed = await checkCopy(copy, layer);
      if (failed) return { ok: false, detail: `${layer.name} does not stand alone: ${failed}` };
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  }
  return { ok: true, detail: layers.map(({ name }) => name).join(', ') };
}

/**
 * @param {string} root
 * @param {string} copy
 * @param {Layer} layer
 */
async function copyLayer(root, copy, { folders, callsAbove }) {
  const above = callsAbove && join(root, callsAbove);
  /** @param {string} path */
  const isOfLayer = (path) => !above || !path.startsWith(above) || !path.endsWith('.test.ts');
  /** @param {string} path */
  const filter = (path) => isOurs(path) && isOfLayer(path);
  const paths = [...beside, ...folders.map((folder) => `src/${folder}`), ...stories];
  for (const path of paths)
    await cp(join(root, path), join(copy, path), { recursive: true, filter });
  await writeFile(join(copy, 'tsconfig.alone.json'), JSON.stringify(nodeAlone));
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
}

/** @param {string} path real articles' texts are not the project's, and nothing here reads them */
const isOurs = (path) => !/[\\/]data[\\/][^\\/]+[\\/](?:articles|\.draft)$/.test(path);

/**
 * @param {string} copy
 * @param {Layer} layer
 * @returns {Promise<string | null>} what failed
 */
async function checkCopy(copy, { types, tests, projects }) {
  const options = projects.flatMap((project) => ['--project', project]);
  const commands = [
    ...types.map((config) => ['tsc', '-p', config]),
    ['vitest', 'run', '--reporter', 'dot', tests, ...options],
  ];
  for (const command of commands) {
    const { code } = await runNpm(['exec', '--no', '--', ...command], { cwd: copy });
    if (code !== 0) return command.join(' ');
  }
  return null;
}
