import type { StoryLocators } from './storyLocators.ts';

/** What a test meets where it looks for a story. */
export interface StoryThere {
  /** No part of any story is there, for instance since its frame is still empty. */
  isMissing: boolean;
  /** Its page says that it has not come to rest. Of a story in a page of one's own nobody says so. */
  isComing: boolean;
  /** How many stories there are: of more than one nobody knows which is meant. */
  count: number;
}

const anyPart = ['timeline', 'event-list-item', 'panel', 'account', 'error']
  .map((name) => `[data-testid="${name}"]`)
  .join();

export async function storyThere({ place }: Pick<StoryLocators, 'place'>): Promise<StoryThere> {
  const states = await place
    .locator(anyPart)
    .evaluateAll((parts) =>
      parts.map((part) => part.ownerDocument.documentElement.dataset['sourceline']),
    );
  const drawn = await place.locator('[data-testid="timeline"]').count();
  return {
    isMissing: states.length === 0,
    isComing: states[0] === 'loading',
    count: drawn,
  };
}
