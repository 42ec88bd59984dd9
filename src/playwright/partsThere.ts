import type { StoryPlace } from './storyLocators.ts';
import { idAttributes, selectorOf, type PartName } from './storyLocators.ts';

/** A part that is present: its id, and how a reader knows it. */
export interface PartThere {
  id: string;
  /** As displayed, shortened with “…” where there is no room for it. */
  name: string;
  /** Its accessible name; empty when it is the displayed one. */
  label: string;
}

/** Every part of a kind in a place, each once, in document order. */
export async function partsThere(
  place: Pick<StoryPlace, 'locator'>,
  kind: PartName,
): Promise<PartThere[]> {
  const found = await place.locator(selectorOf(kind)).evaluateAll(
    (elements, attribute) =>
      elements.map((element) => ({
        id: element.getAttribute(attribute) ?? '',
        name: (element.querySelector('h2, h3, h4, .article-name') ?? element).textContent ?? '',
        label: element.getAttribute('aria-label') ?? '',
      })),
    idAttributes[kind],
  );
  const parts = found.map(({ id, name, label }) => ({
    id,
    name: plain(name),
    label: plain(label),
  }));
  return [...new Map(parts.map((part) => [part.id, part])).values()];
}

/** The isolates around words in another direction are not part of a name. */
const plain = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
