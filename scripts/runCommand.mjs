import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(text: string | Uint8Array) => void} [say] receives what the program says, instead of
 *   the terminal
 */

/**
 * Runs a program with this terminal's input and output and waits for it. Nothing it says is hidden,
 * but given to the caller if that asks for it.
 *
 * Ctrl-C reaches the program by itself, because a terminal sends it to the whole group; here it
 * only has to be survived, so that the program can end in its own way and the caller can say so.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, interrupted: boolean }>} `code` is 127 when the program cannot
 *   be started and 130 when a signal ended it
 */
export function runCommand(program, args, { say, ...options } = {}) {
  return new Promise((resolve) => {
    let interrupted = false;
    const survive = () => {
      interrupted = true;
    };
    const child = spawn(program, args, {
      stdio: say ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      ...options,
    });
    if (say) for (const stream of [child.stdout, child.stderr]) stream?.on('data', say);
    const passOn = () => {
      interrupted = true;
      child.kill('SIGTERM');
    };
    process.on('SIGINT', survive);
    process.on('SIGTERM', passOn);
    /** @param {number} code */
    const finish = (code) => {
      process.off('SIGINT', survive);
      process.off('SIGTERM', passOn);
      resolve({ code, interrupted });
    };
    child.once('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      finish(127);
    });
    child.once('close', (code, signal) => finish(signal ? 130 : (code ?? 1)));
  });
}

/**
 * Runs npm: the very one that called us when there is one, otherwise the one on the path.
 *
 * @param {string[]} args
 * @param {CommandOptions} [options]
 */
export function runNpm(args, options) {
  const caller = process.env['npm_execpath'];
  if (caller && basename(caller) === 'npm-cli.js') {
    return runCommand(process.execPath, [caller, ...args], options);
  }
  return process.platform === 'win32'
    ? runCommand('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : runCommand('npm', args, options);
}
