/*
 * `sourceline/story`: the story file, its parser, and the queries on a story. Pure, like the layout.
 */
export { parseStory, type ParsedStory } from '../story/file/parse.ts';
export type { StoryFile } from '../story/file/schema.ts';
export type { StoryIssue } from '../story/file/storyIssue.ts';
export { fileSource } from '../story/file/fileSource.ts';
export { readStory } from '../story/file/readOutline.ts';
export type { Story } from '../story/model/story.ts';
export type { StoryEvent } from '../story/model/storyEvent.ts';
export type { Article } from '../story/model/article.ts';
export type { StorySource } from '../story/source/storySource.ts';
export { createStorySearch, type StorySearch } from '../story/search/createStorySearch.ts';
export { queryTerms } from '../story/search/queryTerms.ts';
export { dateInWords } from '../story/words/dateWords.ts';
export { english, type Language } from '../language/english.ts';
export { loadLanguage } from './loadLanguage.ts';
