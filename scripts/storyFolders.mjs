import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/**
 * The stories that are published and checked: every folder of data/ that holds a story.json, in the
 * order of their names, or those that SOURCELINE_STORIES lists (separated as in PATH).
 *
 * @param {string} root the project's folder
 * @param {string} [listed] the value of SOURCELINE_STORIES; absent or empty: those of data/
 * @returns {string[]} paths of folders
 */
export function findStoryFolders(root, listed) {
  if (listed) {
    return listed
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => resolve(root, folder));
  }
  const data = join(root, 'data');
  if (!existsSync(data)) return [];
  return readdirSync(data)
    .sort()
    .map((name) => join(data, name))
    .filter((folder) => existsSync(join(folder, 'story.json')));
}
