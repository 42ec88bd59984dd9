import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { english } from '../../language/english.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { labelArticles } from '../../story/words/articleLabels.ts';
import { createFocusPlaces } from '../context/focusPlaces.ts';
import { PanelContextProvider } from '../context/PanelContext.ts';

/** For tests: what a part of the panels is as markup, in English, with nothing open. */
export function markupOf(source: StorySource, part: ReactNode): string {
  const { story } = source;
  return renderToStaticMarkup(
    <PanelContextProvider
      value={{
        story,
        source,
        voices: story.voices,
        labels: labelArticles(story.voices, english),
        language: english,
        hrefOf: () => '#',
        linkOfShown: null,
        open: () => {},
        showOnTimeline: null,
        checkStamp: () => Promise.resolve(null),
        hold: () => () => {},
        places: createFocusPlaces(),
      }}
    >
      {part}
    </PanelContextProvider>,
  );
}

/** Its words alone. */
export const wordsOf = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
