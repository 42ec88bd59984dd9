import type { PartThere } from './partsThere.ts';

/**
 * Whether this is the part that a test identifies by an id, or by an outlet's name. The name has to
 * be complete, in any case of letters, without what distinguishes an outlet's articles: “The
 * Courier” for “The Courier · 8 Dec”.
 */
export function isNamed(wanted: string): (part: PartThere) => boolean {
  const sought = wanted.toLowerCase();
  return ({ id, name, label }) => {
    const shown = name.toLowerCase();
    if (id === wanted || shown === sought || shown.startsWith(`${sought} · `)) return true;
    // The accessible name contains the whole of a shortened name, and more: “The Courier, published
    // …”.
    const spoken = label.toLowerCase();
    return isCut(name) && spoken.startsWith(sought) && /^ ?[,،·]/.test(spoken.slice(sought.length));
  };
}

const isCut = (name: string) => name.endsWith('…');
const mostNamed = 24;

/** “there are OK!, Sky News”; shortened names come with their ids. */
export function sayWhichAre(parts: readonly PartThere[], by: 'name' | 'id'): string {
  if (parts.length === 0) return 'there is none at all';
  const called = parts.slice(0, mostNamed).map(({ id, name }) => {
    if (by === 'id') return id;
    return isCut(name) ? `${name} (\`${id}\`)` : name;
  });
  const more = parts.length - called.length;
  return `there are ${called.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
