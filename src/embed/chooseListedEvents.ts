/** How many events the markup lists for readers without JavaScript. */
const listedEvents = 5;

/** The most important events, in their given order. */
export function chooseListedEvents<Event extends { importance: number }>(
  events: readonly Event[],
): Event[] {
  const best = [...events].sort((a, b) => a.importance - b.importance).slice(0, listedEvents);
  return events.filter((event) => best.includes(event));
}
