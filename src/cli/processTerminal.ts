import type { Terminal } from '../prepare/command/command.ts';

/** This process's own output. A reader that went away (`check … | head`) is no error. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on('error', passOverClosedPipe);
  const plain = {
    say: (line: string) => void stdout.write(`${line}\n`),
    complain: (line: string) => void stderr.write(`${line}\n`),
    environment: process.env,
  };
  if (!stderr.isTTY) return plain;
  return { ...plain, overwrite: (line) => void stderr.write(`\r\u001b[K${line}`) };
}

/** The command goes on and answers for itself: what it writes to disk is finished. */
function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
