/**
 * Ids in the text of a story. A link names the place in the text and the key of the address: without
 * the page's program the browser goes to the place, with it the panel opens.
 */
export const textIds = {
  /** What the page's program takes away when it has drawn the story itself. */
  text: 'sourceline-text',
  /** What waits, unused, for the first paint. */
  program: 'sourceline-program',
  event: (eventId: string) => `event-${eventId}`,
  article: (articleId: string) => `article-${articleId}`,
  person: (personId: string) => `person-${personId}`,
};
