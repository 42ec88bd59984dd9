import type { Terminal } from '../prepare/command/command.ts';
import { reasonOfSystem } from '../prepare/files/reasonOfSystem.ts';

/** The process's own output. A reader that has gone away (`check … | head`) is no error. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on('error', answerForOutput);
  const plain = {
    say: (line: string) => void stdout.write(`${line}\n`),
    complain: (line: string) => void stderr.write(`${line}\n`),
    environment: process.env,
  };
  if (!stderr.isTTY) return plain;
  return { ...plain, overwrite: (line) => void stderr.write(`\r\u001b[K${line}`) };
}

/** The command goes on and reports for itself: what it writes to disk is completed. */
function answerForOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  // On standard error, unless that is what cannot be written to.
  if (process.exitCode !== cannotSay) {
    process.stderr.write(`what is printed ${reasonOfSystem(error) ?? 'cannot be written'}\n`);
  }
  process.exitCode = cannotSay;
  process.once('exit', () => {
    process.exitCode = cannotSay;
  });
}

/** The exit code of faulty data: not everything that there was to say has been said. */
const cannotSay = 1;
