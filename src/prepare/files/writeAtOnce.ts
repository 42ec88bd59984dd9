import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file wholly or not at all: beside it, then moved into its place, so that whoever reads
 * meanwhile, and whoever finds it after the program was killed, has the one text or the other. A
 * link stays a link, and a file that was there keeps its permissions. What runs that were killed
 * left beside it is cleared away.
 *
 * @throws Error when the folder cannot be written; nothing is left behind
 */
export function writeAtOnce(file: string, text: string): void {
  const place = existsSync(file) ? realpathSync(file) : file;
  clearLeftBehind(place);
  const beside = `${place}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(beside, 'wx', statSync(place, { throwIfNoEntry: false })?.mode);
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Files of processes that are no more; one that is still at work keeps its own. */
function clearLeftBehind(place: string): void {
  const folder = dirname(place);
  for (const name of readdirSync(folder)) {
    const pid = pidOf(name, basename(place));
    if (pid !== undefined && !isRunning(pid)) rmSync(join(folder, name), { force: true });
  }
}

function pidOf(name: string, file: string): number | undefined {
  if (!name.startsWith(`${file}.`) || !name.endsWith('.tmp')) return undefined;
  const pid = name.slice(file.length + 1, -'.tmp'.length);
  return /^\d+$/.test(pid) ? Number(pid) : undefined;
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another's process may not be signalled, but it runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
