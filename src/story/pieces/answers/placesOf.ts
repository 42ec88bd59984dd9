/** Looks up the index of an entry in a list; @throws Error when there is no such entry */
export function placesOf(entries: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`no entry "${id}" in a story in pieces`);
    return place;
  };
}
