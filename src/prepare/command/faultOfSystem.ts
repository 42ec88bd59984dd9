import type { Problem } from '../check/problem.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'is not yours to read or write; change its permissions',
  EPERM: 'is not yours to change; change its permissions',
  EROFS: 'is on a disk that cannot be written; choose another folder',
  ENOSPC: 'does not fit: the disk is full; make room',
  ENOENT: 'is not there; look at its name',
  EISDIR: 'is a folder, where a file is wanted',
  ENOTDIR: 'is a file, where a folder is wanted',
  EMFILE: 'cannot be opened: too many files are open',
};

/** What the system refused, as a problem of the file; undefined: the error is another's. */
export function faultOfSystem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  const code = String(error.code);
  const file = 'path' in error ? String(error.path) : String(error.syscall);
  const message = reasons[code] ?? `cannot be used (${code})`;
  return { severity: 'error', file, path: '', message };
}
