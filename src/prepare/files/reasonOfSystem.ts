const reasons: Readonly<Record<string, string>> = {
  EACCES: 'is not yours to read or write; change its permissions',
  EPERM: 'is not yours to change; change its permissions',
  EROFS: 'is on a read-only disk; choose another folder',
  ENOSPC: 'does not fit: the disk is full; free some space',
  EDQUOT: 'does not fit: your quota on the disk is used up; free some space',
  EFBIG: 'is larger than files may be here; choose another disk',
  ENOENT: 'does not exist; check its name',
  EISDIR: 'is a folder where a file is needed',
  ENOTDIR: 'is a file where a folder is needed',
  ELOOP: 'is a link that leads back to itself; remove it',
  ENAMETOOLONG: 'has too long a name; choose a shorter one',
  ENXIO: 'is a pipe that nobody reads, or a device that is not there; name a file',
  EMFILE: 'cannot be opened: too many files are open',
};

/**
 * Why the system refused a file, and the remedy, to follow the file's name. `undefined` for an error
 * that is not the system's.
 *
 * @param absent the message for a missing file
 */
export function reasonOfSystem(error: unknown, absent?: string): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  const code = String(error.code);
  if (code === 'ENOENT' && absent !== undefined) return absent;
  return reasons[code] ?? `cannot be used (${code})`;
}
