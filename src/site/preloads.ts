import { firstFiles } from './compileHints.ts';

/**
 * Which files are requested with one that is imported later. Those that each page has by then are
 * not, nor is the file itself, unless it is only imported once its styles have arrived: an element
 * that preloads them takes the page's own thread as long as another request.
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
  const others = paths.filter((path) => !isFirst(path));
  const waits = others.some((path) => path.endsWith('.css'));
  return others.filter((path) => waits || path !== file);
}

function isFirst(path: string): boolean {
  const [, name = ''] = /([\w-]+)-[\w-]{8}\.js$/.exec(path) ?? [];
  return firstFiles.has(name) || name === 'rolldown-runtime';
}
