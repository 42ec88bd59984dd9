import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a file is written before it is moved into its place: beside it, named after the process. */
export function besideOf(place: string): string {
  return `${place}.${process.pid}.tmp`;
}

/** Clears what runs that were killed left beside files; one that is still at work keeps its own. */
export function clearLeftBehind(places: readonly string[]): void {
  for (const folder of new Set(places.map((place) => dirname(place)))) {
    if (!existsSync(folder)) continue;
    const files = new Set(
      places.filter((place) => dirname(place) === folder).map((place) => basename(place)),
    );
    for (const name of readdirSync(folder)) {
      const [, file = '', pid] = /^(.+)\.(\d+)\.tmp$/u.exec(name) ?? [];
      if (files.has(file) && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
    }
  }
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
