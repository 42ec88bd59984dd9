import type { StoryPlace } from './storyLocators.ts';
import { idAttributes, selectorOf, type PartName } from './storyLocators.ts';

/** A part that is there: its id, and how a reader knows it. */
export interface PartThere {
  id: string;
  name: string;
}

/** Every part of a kind at a place, each once, in the order of the document. */
export async function partsThere(
  place: Pick<StoryPlace, 'locator'>,
  kind: PartName,
): Promise<PartThere[]> {
  const found = await place.locator(selectorOf(kind)).evaluateAll(
    (elements, attribute) =>
      elements.map((element) => {
        const heading = element.querySelector('h2, h3, h4, .article-name') ?? element;
        return {
          id: element.getAttribute(attribute) ?? '',
          name: (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
        };
      }),
    idAttributes[kind],
  );
  return [...new Map(found.map((part) => [part.id, part])).values()];
}
