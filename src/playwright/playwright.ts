/* `sourceline/playwright`: for tests of pages with a story. */
export { openStory } from './openStory.ts';
