/**
 * Gives each event a title of its own, `Title (2)` if need be: entries of one title would be one
 * event.
 */
export function titlesFrom(given: Iterable<string>): (title: string) => string {
  const taken = new Set<string>(given);
  // Of a title that hundreds of articles have, the first numbers are not tried again each time.
  const next = new Map<string, number>();
  return (title) => {
    let own = title;
    let n = next.get(title) ?? 2;
    for (; taken.has(own); n += 1) own = `${title} (${n})`;
    next.set(title, n);
    taken.add(own);
    return own;
  };
}
