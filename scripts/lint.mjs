import { spawn } from 'node:child_process';

/** What `npm run lint` checks, as scripts of package.json. */
const checks = ['lint:code', 'lint:format', 'lint:unused'];

/**
 * Runs a check. What it says is printed when it ends, so that the words of several do not mix.
 *
 * @param {string} check
 * @returns {Promise<boolean>} whether it passed
 */
function passes(check) {
  return new Promise((resolve) => {
    const child = spawn(`npm run --silent ${check}`, { shell: true, stdio: 'pipe' });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => said.push(chunk));
    }
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) console.error(`again: npm run ${check}`);
      resolve(code === 0);
    });
  });
}

// At once, since knip uses a single core.
const passed = await Promise.all(checks.map(passes));
process.exitCode = passed.every(Boolean) ? 0 : 1;
