import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
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

/** Where a folder is filled before it takes its place, and where the one that it replaces goes meanwhile. */
export function foldersBeside(place: string): { filled: string; old: string } {
  return { filled: `${place}.${process.pid}.new`, old: `${place}.${process.pid}.old` };
}

/**
 * Removes what killed runs left beside a folder that they were replacing; a run still at work keeps
 * its own. One that was killed when the old folder had just been moved aside gets it back.
 */
export function clearFoldersLeftBehind(place: string): void {
  const [parent, own] = [dirname(place), basename(place)];
  for (const name of readdirSync(parent)) {
    const [, folder, pid, kind] = /^(.+)\.(\d+)\.(new|old)$/u.exec(name) ?? [];
    if (folder !== own || isRunning(Number(pid))) continue;
    const left = join(parent, name);
    if (kind === 'old' && !existsSync(place)) renameSync(left, place);
    else rmSync(left, { recursive: true, force: true });
  }
}

/** The folder that another run, still at work, is filling to take this place; `undefined`: none is. */
export function filledByAnother(place: string): { folder: string; pid: number } | undefined {
  for (const name of readdirSync(dirname(place))) {
    const [, folder, pid] = /^(.+)\.(\d+)\.new$/u.exec(name) ?? [];
    if (folder === basename(place) && isRunning(Number(pid))) {
      return { folder: join(dirname(place), name), pid: Number(pid) };
    }
  }
  return undefined;
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
