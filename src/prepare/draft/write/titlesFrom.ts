/**
 * Gives each event a title of its own, `Title (2)` if need be: entries of one title would be one
 * event.
 */
export function titlesFrom(given: Iterable<string>): (title: string) => string {
  const taken = new Set<string>(given);
  return (title) => {
    let own = title;
    for (let n = 2; taken.has(own); n += 1) own = `${title} (${n})`;
    taken.add(own);
    return own;
  };
}
