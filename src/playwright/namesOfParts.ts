import type { PartThere } from './partsThere.ts';

/**
 * Whether this is what a test calls by an id, or by an outlet's name. The name is whole and in any
 * letters, without what tells an outlet's articles apart: “The Courier” of “The Courier · 8 Dec”.
 */
export function isNamed(wanted: string): (part: PartThere) => boolean {
  const sought = wanted.toLowerCase();
  return ({ id, name, label }) => {
    const shown = name.toLowerCase();
    if (id === wanted || shown === sought || shown.startsWith(`${sought} · `)) return true;
    // What is read aloud has the whole of a name that is cut, and goes on: “The Courier, published …”.
    const spoken = label.toLowerCase();
    return isCut(name) && spoken.startsWith(sought) && /^ ?[,،·]/.test(spoken.slice(sought.length));
  };
}

const isCut = (name: string) => name.endsWith('…');
const mostNamed = 24;

/** “there are OK!, Sky News”; of names that are cut, with their ids. */
export function sayWhichAre(parts: readonly PartThere[], by: 'name' | 'id'): string {
  if (parts.length === 0) return 'there is none at all';
  const called = parts.slice(0, mostNamed).map(({ id, name }) => {
    if (by === 'id') return id;
    return isCut(name) ? `${name} (\`${id}\`)` : name;
  });
  const more = parts.length - called.length;
  return `there are ${called.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
