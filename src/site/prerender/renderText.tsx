import { renderToStaticMarkup } from 'react-dom/server';
import { fileSource } from '../../story/file/fileSource.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { documentTag } from '../../language/languages.ts';
import { languageFor } from './loadedLanguages.ts';
import { StoryIndex } from '../../app/storyList/StoryIndex.tsx';
import { loadTextMeasure } from '../type/textMeasure.ts';
import { StoryText } from './StoryText.tsx';

const measureText = await loadTextMeasure();

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
  const language = languageFor(file.language);
  const source = fileSource(file, file.id);
  const people = new Map(file.people.map(({ id }) => [id, source.person(id).now()]));
  return {
    lang: documentTag(language),
    direction: language.direction,
    title: file.title,
    markup: renderToStaticMarkup(
      <StoryText
        source={source}
        language={language}
        environment={{ language, measureText }}
        whole={source.whole().now()}
        people={people}
      />,
    ),
  };
}

/** The stories of a deployment; their common language where they have one. */
export function renderIndex(stories: readonly StoryFile[]): RenderedText {
  const [first, ...others] = new Set(stories.map((story) => languageFor(story.language)));
  const language = first && others.length === 0 ? first : languageFor(null);
  return {
    lang: documentTag(language),
    direction: language.direction,
    title: language.page.index,
    markup: renderToStaticMarkup(
      <StoryIndex
        stories={stories}
        language={language}
        hrefOf={(storyId) => `stories/${storyId}/`}
      />,
    ),
  };
}
