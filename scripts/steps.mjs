import { relative } from 'node:path';
import { provideBrowser } from './browserInstall.mjs';
import { installDependencies } from './dependencies.mjs';
import { provideNginx } from './nginx.mjs';
import { runNpm } from './runCommand.mjs';
import { findStoryFolders } from './storyFolders.mjs';

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} [detail] a few words for the summary
 */

/**
 * @typedef {object} Step One part of `npm test`.
 * @property {string} name as it is asked for: `npm test -- unit`
 * @property {string} says what it does and how long it may take
 * @property {string[]} needs steps without whose success this one says nothing
 * @property {boolean} [beside] whether it runs beside the steps before it, once what it needs is
 *   there: for a step that leaves part of the machine idle, while they all use one core at times
 * @property {(root: string, say?: (text: string | Uint8Array) => void) => Promise<Outcome>} run with
 *   `say`, tells that what it would tell the terminal
 */

/** @type {Step[]} In the order they are told: what installs comes first, then what is quick to tell. */
export const steps = [
  {
    name: 'dependencies',
    says: 'Are the packages of package-lock.json installed?',
    needs: [],
    run: installDependencies,
  },
  {
    name: 'chromium',
    says: 'Is there a browser for the tests of the built site?',
    needs: ['dependencies'],
    run: provideBrowser,
  },
  {
    name: 'nginx',
    says: 'Is there nginx, to test the configuration that docs/deploy.md gives?',
    needs: [],
    run: provideNginx,
  },
  {
    name: 'types',
    says: 'Types: the pure layers without a DOM, the page, what runs in Node (a few seconds).',
    needs: ['dependencies'],
    run: npmScript('types'),
  },
  {
    name: 'lint',
    says: 'Lint, layers, formatting, and what nothing uses (a minute).',
    needs: ['dependencies'],
    run: npmScript('lint'),
  },
  {
    name: 'build',
    says: 'Build of the site into dist/ (a few seconds).',
    needs: ['dependencies'],
    run: npmScript('build'),
  },
  {
    name: 'data',
    says: 'Data: each story against its articles, where they are held, and what was built (seconds).',
    needs: ['build'],
    run: checkStories,
  },
  {
    name: 'package',
    says: 'The package as it would be published: packed, installed and used (some seconds).',
    needs: ['dependencies'],
    run: npmScript('test:package'),
  },
  {
    name: 'unit',
    says: 'Unit tests; those of dates in two time zones (some minutes, beside the steps before it).',
    needs: ['dependencies'],
    beside: true,
    run: npmScript('test:unit'),
  },
  {
    name: 'browser',
    says: 'Browser tests of the built site (some minutes).',
    needs: ['chromium', 'nginx', 'build'],
    run: npmScript('test:browser'),
  },
];

/**
 * @param {string} script of package.json
 * @returns {Step['run']}
 */
export function npmScript(script) {
  return async (root, say) => {
    const { code } = await runNpm(['run', '--silent', script], { cwd: root, ...(say && { say }) });
    return code === 0 ? { ok: true } : { ok: false, detail: `again: npm run ${script}` };
  };
}

/**
 * Whoever names the folder of the articles means them to be read: then a text that is not there is
 * an error, and not something that was left unchecked.
 *
 * @type {Step['run']}
 */
async function checkStories(root) {
  const { SOURCELINE_STORIES, SOURCELINE_ARTICLES } = process.env;
  const folders = findStoryFolders(root, SOURCELINE_STORIES).map((path) => relative(root, path));
  if (folders.length === 0) return { ok: true, detail: 'data/ holds no story yet' };
  const args = ['check', ...folders, '--built', 'dist'];
  if (SOURCELINE_ARTICLES) args.push('--require-articles');
  const { code } = await runNpm(['run', '--silent', 'story', '--', ...args], { cwd: root });
  const texts = SOURCELINE_ARTICLES ? 'with the texts' : 'without the texts';
  if (code === 0) return { ok: true, detail: `${folders.join(', ')}, ${texts}` };
  return { ok: false, detail: `again: npm run story -- ${args.join(' ')}` };
}
