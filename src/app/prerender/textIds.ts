/** Ids of the link targets in a story's text. */
export interface PlaceIds {
  event: (eventId: string) => string;
  article: (articleId: string) => string;
  person: (personId: string) => string;
  /** The prefix of ids in the drawing of the timeline. */
  drawing: string;
}

/** @param prefix goes before each id, where a page may have the text of a story twice */
export const placeIds = (prefix: string): PlaceIds => ({
  event: (eventId) => `${prefix}event-${eventId}`,
  article: (articleId) => `${prefix}article-${articleId}`,
  person: (personId) => `${prefix}person-${personId}`,
  drawing: `${prefix}still`,
});

/**
 * Ids in the text of a story. A link carries both the fragment in the text and the query key:
 * without the program the browser goes to the fragment, with it the panel opens.
 */
export const textIds = {
  /** What the program removes once it has drawn the story itself. */
  text: 'sourceline-text',
  /** What waits, inert, for the first paint. */
  program: 'sourceline-program',
  ...placeIds(''),
};
