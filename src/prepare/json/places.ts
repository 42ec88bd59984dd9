import { jsonPath } from '../../story/file/jsonPath.ts';
import type { JsonNode } from './scan.ts';

/**
 * Where each value of a scanned JSON text begins, by its JSONPath. A field's place is its name's.
 */
export function placesByPath(root: JsonNode): Map<string, number> {
  const places = new Map<string, number>();
  const visit = (node: JsonNode, keys: readonly (string | number)[]) => {
    places.set(jsonPath(keys), node.start);
    node.fields?.forEach((field, name) => visit(field, [...keys, name]));
    node.entries?.forEach((entry, i) => visit(entry, [...keys, i]));
  };
  visit(root, []);
  return places;
}

/** The place of a path, or of the nearest value around it when the file has none there. */
export function placeOfPath(places: ReadonlyMap<string, number>, path: string): number {
  for (let rest = path; rest !== ''; rest = withoutLastStep(rest)) {
    const place = places.get(rest);
    if (place !== undefined) return place;
  }
  return 0;
}

/** `$.a[3].b` becomes `$.a[3]`, `$` becomes nothing. */
function withoutLastStep(path: string): string {
  return path.replace(/(?:\.\w+|\[\d+\]|\["(?:[^"\\]|\\.)*"\]|\$)$/, '');
}
