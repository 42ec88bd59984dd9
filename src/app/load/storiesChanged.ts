/**
 * What the development server sends to its pages when a story has changed: the new list of problems
 * at the top of the page, as HTML; empty when there are none.
 */
export const storiesChanged = 'sourceline:stories-changed';
