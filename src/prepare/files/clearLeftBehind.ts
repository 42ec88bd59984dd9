import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Where a file is written before it is moved into place: beside its final path, named after the
 * process.
 */
export function besideOf(place: string): string {
  return `${place}.${process.pid}.tmp`;
}

/** Removes what killed runs left beside files; a run still at work keeps its own. */
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
    // The process belongs to another user and may not be signalled, but it is running.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
