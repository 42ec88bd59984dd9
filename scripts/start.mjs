import { fileURLToPath } from 'node:url';
import util from 'node:util';
import { installDependencies } from './dependencies.mjs';
import { formatDuration } from './duration.mjs';
import { refuseUnknownNode } from './nodeVersion.mjs';
import { buildSite, serveSite } from './site.mjs';

const help = `npm start [-- options]

Installs what is missing, builds the site and serves it to this machine.

  --port N     serve at port N; without it 4173, or the next one that is free
  --no-build   serve what dist/ holds, without installing or building
  --help       this text

Ctrl-C stops it.`;

const root = fileURLToPath(new URL('..', import.meta.url));

refuseUnknownNode(new URL('../package.json', import.meta.url));
await main();

async function main() {
  const wish = readArguments(process.argv.slice(2));
  if (typeof wish === 'string') fail(`${wish}\n\n${help}`, 2);
  if (wish.help) return console.log(help);
  if (wish.build) await prepare();
  try {
    const { address, stop } = await serveSite(root, wish);
    // May come twice, from the terminal and passed on by npm: stopping once more changes nothing.
    process.on('SIGINT', () => void stop().finally(() => process.exit(0)));
    console.log(`The built site is served at\n\n${address}\n\nCtrl-C stops it.`);
  } catch (error) {
    fail(messageOf(error));
  }
}

async function prepare() {
  const dependencies = await installDependencies(root);
  if (!dependencies.ok) fail(`Sourceline could not be installed: ${dependencies.detail}.`);
  console.log('Building the site; this takes a few seconds.');
  const startMs = performance.now();
  try {
    await buildSite(root);
  } catch (error) {
    fail(`The site could not be built. ${messageOf(error)}`);
  }
  console.log(`Built in ${formatDuration(performance.now() - startMs)}.`);
}

/**
 * @param {string[]} args
 * @returns {{ help: boolean, build: boolean, port: number, isExact: boolean } | string} a string:
 *   what is wrong with the call
 */
function readArguments(args) {
  try {
    const { values } = util.parseArgs({
      args,
      options: {
        port: { type: 'string' },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const port = Number(values.port ?? 4173);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      return `--port takes a number from 1 to 65535, not "${values.port}"`;
    }
    const isExact = values.port !== undefined;
    return { help: values.help, build: !values['no-build'], port, isExact };
  } catch (error) {
    return messageOf(error);
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * @param {string} reason
 * @param {number} [code] 1: it did not work; 2: the call was wrong
 * @returns {never}
 */
function fail(reason, code = 1) {
  console.error(reason);
  process.exit(code);
}
