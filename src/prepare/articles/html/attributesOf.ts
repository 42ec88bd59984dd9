import { decodeEntities } from './decodeEntities.ts';

/** An attribute's value with its entities resolved, and where it is written, in UTF-16 units. */
export interface Attribute {
  value: string;
  start: number;
  end: number;
}

const attribute =
  /(?<name>[^\s"'<>/=]{1,60})(?:\s{0,20}=\s{0,20}(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'<>`]+)))?/gu;

/** The attributes of the tag between `start` and `end`; the first of each name counts. */
export function attributesOf(html: string, { start, end }: { start: number; end: number }) {
  const found = new Map<string, Attribute>();
  const words = html.slice(start, end).replace(/^<\/?[^\s/>]+/u, (name) => ' '.repeat(name.length));
  for (const match of words.matchAll(attribute)) {
    const { name = '', double, single, bare } = match.groups ?? {};
    const raw = double ?? single ?? bare ?? '';
    const key = name.toLowerCase();
    const at = start + match.index + match[0].lastIndexOf(raw);
    if (!found.has(key))
      found.set(key, { value: decodeEntities(raw), start: at, end: at + raw.length });
  }
  return found;
}
