import type { Language } from '../language/english.ts';
import type { Story } from '../story/model/story.ts';
import type { Column } from './pictureColumn.ts';
import type { PicturedEvent } from './pictureText.ts';
import { setEvents } from './setEvents.ts';
import { pictureTypes } from './typeOfPicture.ts';

/** Any more would be a list with a drawing rather than a drawing with a list. */
const mostNamed = 12;

/**
 * Lists the titles of events that the drawing does not name, as many as fit, the most important ones
 * first, in the order of time; and how many more there are. Returns true when all fit.
 */
export function placeUntold(
  column: Column,
  untold: readonly PicturedEvent[],
  surroundings: { story: Story; language: Language },
): boolean {
  const { about } = pictureTypes;
  const { page, tag } = surroundings.language;
  const ranked = untold.toSorted((a, b) => a.event.importance - b.event.importance);
  for (let count = Math.min(ranked.length, mostNamed); count > 0; count -= 1) {
    const chosen = ranked.slice(0, count);
    const named = untold.filter((event) => chosen.includes(event));
    const more = untold.length - count;
    const set = setEvents(column, named, 'titles', surroundings);
    if (!set.hasRoom(more > 0 ? about.lineHeightPx : 0)) continue;
    set.place();
    if (more > 0) column.write(page.andMore(more), about, tag);
    return more === 0;
  }
  return untold.length === 0;
}
