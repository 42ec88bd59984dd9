import { jsonPath } from '../../story/file/jsonPath.ts';
import { keysOfPath } from './keysOfPath.ts';
import type { JsonNode } from './scan.ts';

/**
 * The location that a path leads to in a scanned JSON text, or that of the nearest value around it
 * when the file has none. A field is located at its name.
 */
export function placeOfPath(root: JsonNode, path: string): number {
  let node = root;
  for (const key of keysOfPath(path)) {
    const next = typeof key === 'number' ? node.entries?.[key] : node.fields?.get(key);
    if (!next) break;
    node = next;
  }
  return node.start;
}

/** The paths of some locations in a scanned JSON text. */
export function pathsOfPlaces(root: JsonNode, wanted: ReadonlySet<number>): Map<number, string> {
  const paths = new Map<number, string>();
  const visit = (node: JsonNode, keys: readonly (string | number)[]) => {
    if (wanted.has(node.start)) paths.set(node.start, jsonPath(keys));
    node.fields?.forEach((field, name) => visit(field, [...keys, name]));
    node.entries?.forEach((entry, i) => visit(entry, [...keys, i]));
  };
  visit(root, []);
  return paths;
}
