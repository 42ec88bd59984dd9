import { isAlias, isMap, isScalar, isSeq, type Document } from 'yaml';

/** A place in a story as names of fields and positions in lists, from the root. */
export type Keys = readonly (string | number)[];

/**
 * The position of a field or an entry in a YAML text, as a UTF-16 unit: a field's position is its
 * name's. What does not exist has the position of what should contain it.
 */
export function placeIn(document: Document.Parsed, keys: Keys): number {
  let node: unknown = document.contents;
  let place = document.contents?.range?.[0] ?? 0;
  for (const key of keys) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && textOf(item.key) === String(key),
      );
      if (!pair) return place;
      place = isScalar(pair.key) ? (pair.key.range?.[0] ?? place) : place;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item: unknown = node.items[key];
      if (item === undefined) return place;
      node = item;
      if (
        typeof item === 'object' &&
        item !== null &&
        'range' in item &&
        Array.isArray(item.range)
      ) {
        place = Number(item.range[0]);
      }
    } else return place;
  }
  return place;
}

/** A name as written: `2023` and `yes` are also names. */
export function textOf({ value, source }: { value: unknown; source?: string }): string {
  return typeof value === 'string' ? value : (source ?? String(value));
}
