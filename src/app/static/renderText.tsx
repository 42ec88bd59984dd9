import { renderToStaticMarkup } from 'react-dom/server';
import type { StoryFile } from '../../story/schema.ts';
import { languageOf } from '../languageOf.ts';
import { IndexText } from './IndexText.tsx';
import { StoryText } from './StoryText.tsx';

/** The text of a page as markup, made when the site is built. */
export interface RenderedText {
  /** Of the page's root element; the story's own texts say theirs. */
  lang: string;
  direction: 'ltr' | 'rtl';
  title: string;
  markup: string;
}

/** A whole story, in the interface's language that is nearest to the story's. */
export function renderStory(file: StoryFile): RenderedText {
  const language = languageOf(file.language);
  return {
    lang: language.tag,
    direction: language.direction,
    title: file.title,
    markup: renderToStaticMarkup(<StoryText file={file} language={language} />),
  };
}

/** The stories of a deployment; their common language where they have one. */
export function renderIndex(stories: readonly StoryFile[]): RenderedText {
  const [first, ...others] = new Set(stories.map((story) => languageOf(story.language)));
  const language = first && others.length === 0 ? first : languageOf(null);
  return {
    lang: language.tag,
    direction: language.direction,
    title: language.page.index,
    markup: renderToStaticMarkup(<IndexText stories={stories} language={language} />),
  };
}
