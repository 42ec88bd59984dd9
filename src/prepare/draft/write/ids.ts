import { slugOf } from '../../text/slugOf.ts';

/** Gives each name an id of its own: `quay`, then `quay-2`, avoiding ids already in use. */
export function idsFrom(fallback: string, given: Iterable<string> = []): (name: string) => string {
  const taken = new Set<string>(given);
  return (name) => {
    const slug = slugOf(name) || fallback;
    let id = slug;
    for (let n = 2; taken.has(id); n += 1) id = `${slug}-${n}`;
    taken.add(id);
    return id;
  };
}
