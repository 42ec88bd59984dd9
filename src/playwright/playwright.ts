/* `sourceline/playwright`: for tests of pages with a story. */
export { openStory, type OpenStoryOptions, type StoryQuery } from './openStory.ts';
export { waitForStory, type StoryState, type WaitForStoryOptions } from './waitForStory.ts';
export { storyIn, type StoryLocators, type StoryPlace } from './storyLocators.ts';
export { expect, storyMatchers } from './storyMatchers.ts';
export { fontsFile, stablePictures } from './stablePictures.ts';
