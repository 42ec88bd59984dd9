import { firstFiles } from './compileHints.ts';

/**
 * Which files are requested with one that is imported later. Those that each page has by then are
 * not, nor is one that is alone: an element that preloads them takes the page's own thread as long
 * as another request.
 *
 * @param paths of the file itself, and of what it imports
 */
export function preloads(_: string, paths: string[], { hostType }: { hostType: string }): string[] {
  if (hostType === 'html') return paths;
  const others = paths.filter((path) => !isFirst(path));
  return others.length === 1 && others[0]?.endsWith('.js') ? [] : others;
}

function isFirst(path: string): boolean {
  const [, name = ''] = /([\w-]+)-[\w-]{8}\.js$/.exec(path) ?? [];
  return firstFiles.has(name) || name === 'rolldown-runtime';
}
