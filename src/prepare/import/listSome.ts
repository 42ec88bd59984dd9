/** Lists the first places, and how many more there are. */
export function listSome(places: readonly string[], most = 5): string {
  const shown = places.slice(0, most).join(', ');
  return places.length > most ? `${shown} and ${places.length - most} more` : shown;
}
