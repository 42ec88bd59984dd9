/** Ids of the places in a story's text that links lead to. */
export interface PlaceIds {
  event: (eventId: string) => string;
  article: (articleId: string) => string;
  person: (personId: string) => string;
}

/** @param prefix goes before each, where a page may have the text of a story twice */
export const placeIds = (prefix: string): PlaceIds => ({
  event: (eventId) => `${prefix}event-${eventId}`,
  article: (articleId) => `${prefix}article-${articleId}`,
  person: (personId) => `${prefix}person-${personId}`,
});

/**
 * Ids in the text of a story. A link names the place in the text and the key of the address: without
 * the page's program the browser goes to the place, with it the panel opens.
 */
export const textIds = {
  /** What the page's program takes away when it has drawn the story itself. */
  text: 'sourceline-text',
  /** What waits, unused, for the first paint. */
  program: 'sourceline-program',
  ...placeIds(''),
};
