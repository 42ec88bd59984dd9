import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CallFault } from '../prepare/command/callFault.ts';
import {
  clearFoldersLeftBehind,
  filledByAnother,
  foldersBeside,
} from '../prepare/files/clearLeftBehind.ts';

/**
 * Why a site cannot be written to a folder; `undefined` when it can. Its contents will be replaced,
 * so it has to be a site, or empty.
 */
export function refuseSiteFolder(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) {
    const parent = dirname(resolve(folder));
    return existsSync(parent) ? undefined : `${parent} is not a folder; make it first`;
  }
  if (!found.isDirectory()) return `${folder} is a file; name a folder`;
  if (readdirSync(folder).length === 0 || isSite(folder)) return undefined;
  return `${folder} holds something that is not a Sourceline site; name a new folder, or an empty one`;
}

function isSite(folder: string): boolean {
  const [page, index] = ['index.html', 'stories/index.json'].map((path) => join(folder, path));
  if (page === undefined || index === undefined || !existsSync(page) || !existsSync(index)) {
    return false;
  }
  return readFileSync(page, 'utf8').includes('<div id="sourceline"');
}

/**
 * Writes a folder completely or not at all: `write` fills a new folder beside it, which then takes
 * its place. If `write` throws or returns false, the old folder stays and nothing is left behind;
 * what killed runs left is removed first.
 *
 * @throws CallFault when another run is writing this folder, with what to do
 */
export async function replaceFolder(
  folder: string,
  write: (beside: string) => Promise<boolean>,
): Promise<boolean> {
  const place = resolve(folder);
  const { filled: beside, old } = foldersBeside(place);
  clearFoldersLeftBehind(place);
  const other = filledByAnother(place);
  if (other) throw new CallFault(explainOther(folder, other));
  try {
    mkdirSync(beside);
    if (!(await write(beside))) return false;
    takePlace(beside, place, old);
    return true;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

const explainOther = (folder: string, other: { folder: string; pid: number }) =>
  `${folder} is being written by another run (process ${other.pid}); wait until it has ended, or name another folder; if that process is something else, remove ${other.folder}`;

/**
 * Two runs that began in the same instant may both come to this: the later one's folder stays,
 * whole, as if they had run one after the other.
 */
function takePlace(beside: string, place: string, old: string) {
  for (;;) {
    rmSync(old, { recursive: true, force: true });
    moveAside(place, old);
    try {
      renameSync(beside, place);
      break;
    } catch (error) {
      if (isOfSystem(error, 'ENOTEMPTY', 'EEXIST')) continue;
      if (existsSync(old)) renameSync(old, place);
      throw error;
    }
  }
  rmSync(old, { recursive: true, force: true });
}

function moveAside(place: string, old: string) {
  try {
    renameSync(place, old);
  } catch (error) {
    if (!isOfSystem(error, 'ENOENT')) throw error;
  }
}

const isOfSystem = (error: unknown, ...codes: string[]) =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));
