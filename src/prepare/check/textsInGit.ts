import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

const unpublished = ['articles', '.draft'];

/**
 * Warns about texts and drafts of a story that are in git, or that the next `git add` would add:
 * whole articles belong to others. Says nothing when there is no git, or no repository.
 */
export function textsInGit(folder: string): Problem[] {
  return unpublished.flatMap((name): Problem[] => {
    if (!existsSync(join(folder, name))) return [];
    const message = messageOf(folder, name);
    return message === undefined
      ? []
      : [{ severity: 'warning', file: join(folder, name), path: '', message }];
  });
}

function messageOf(folder: string, name: string): string | undefined {
  const tracked = git(folder, ['ls-files', '--', name]);
  if (tracked?.status !== 0) return undefined;
  if (tracked.stdout !== '') {
    return `git has it, and whole articles with it; remove it with git rm -r --cached ${name}, and add ${name}/ to .gitignore`;
  }
  // 1: git would add a file in it.
  if (git(folder, ['check-ignore', '-q', '--', join(name, 'text')])?.status !== 1) return undefined;
  return `git would add it, and whole articles with it; add ${name}/ to .gitignore`;
}

function git(folder: string, words: string[]) {
  const done = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
  return done.error ? undefined : done;
}
