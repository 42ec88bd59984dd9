import { firstFiles } from './compileHints.ts';

/**
 * Which files of code are requested with one that is imported later; Vite adds its styles. Those that
 * each page has by then are not, nor is the file itself: an element that preloads it takes the
 * page's own thread as long as another request.
 *
 * @param file that is imported
 * @param paths of the file itself, and of what it imports
 */
export function preloads(
  file: string,
  paths: string[],
  { hostType }: { hostType: string },
): string[] {
  if (hostType === 'html') return paths;
  return paths.filter((path) => path !== file && !isFirst(path));
}

function isFirst(path: string): boolean {
  const [, name = ''] = /([\w-]+)-[\w-]{8}\.js$/.exec(path) ?? [];
  return firstFiles.has(name) || name === 'rolldown-runtime';
}
