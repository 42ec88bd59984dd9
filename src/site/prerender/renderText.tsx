import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PanelTarget } from '../../panels/context/panelTarget.ts';
import { readingParts } from '../../story/largeStory.ts';
import { fileSource } from '../../story/file/fileSource.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { storyOfOverview } from '../../story/pieces/overview/storyOfOverview.ts';
import { documentTag } from '../../language/languages.ts';
import { languageFor } from './loadedLanguages.ts';
import { StoryIndex } from '../../app/storyList/StoryIndex.tsx';
import { loadTextMeasure } from '../type/textMeasure.ts';
import { LargeStoryText } from './LargeStoryText.tsx';
import { partPath, pathsOfParts, sourcesPath } from './partPaths.ts';
import { PartText } from './PartText.tsx';
import { SourcesText } from './SourcesText.tsx';
import { StoryText } from './StoryText.tsx';
import { idOf, textReading } from './textReading.ts';

const measureText = await loadTextMeasure();

/** A page's text as markup, rendered at build time. */
export interface RenderedText {
  /** For the page's root element; the story's own texts carry their own language. */
  lang: string;
  direction: 'ltr' | 'rtl';
  title: string;
  markup: string;
}

/** Renders a whole story, in the interface language closest to the story's. */
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

/** Renders the page of a story that is published in pieces: the timeline, and links to its text. */
export function renderLargeStory(file: StoryFile): RenderedText {
  const language = languageFor(file.language);
  return {
    lang: documentTag(language),
    direction: language.direction,
    title: file.title,
    markup: renderToStaticMarkup(
      <LargeStoryText
        source={fileSource(file, file.id)}
        drawn={storyOfOverview(file)}
        language={language}
        environment={{ language, measureText }}
      />,
    ),
  };
}

/**
 * Renders the text of such a story page by page, each with its path relative to the story's folder.
 */
export function* renderParts(file: StoryFile): Generator<RenderedText & { path: string }> {
  const language = languageFor(file.language);
  const source = fileSource(file, file.id);
  const { story } = source;
  const reading = textReading(source, language);
  const pathOf = pathsOfParts(story);
  const context = {
    ...reading,
    // The program does not run there, so a fragment is all that a link needs.
    hrefOf: (target: PanelTarget | null) =>
      target === null ? '../' : `../${pathOf(target)}#${idOf(target)}`,
  };
  const page = (path: string, text: ReactElement) => ({
    path,
    lang: documentTag(language),
    direction: language.direction,
    title: file.title,
    markup: renderToStaticMarkup(text),
  });
  const parts = readingParts(story);
  for (const [at, { start, end }] of parts.entries()) {
    const ids = story.events.slice(start, end).map(({ id }) => id);
    const details = source.several(ids).now();
    yield page(partPath(at), <PartText {...{ context, parts, at, details }} />);
  }
  yield page(sourcesPath, <SourcesText context={context} loose={source.loose().now()} />);
}

/** The stories of a deployment, in their common language if they have one. */
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
