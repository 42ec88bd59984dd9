import { english } from '../../language/english.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { labelArticles } from '../../story/words/articleLabels.ts';
import { createFocusPlaces } from '../context/focusPlaces.ts';
import type { PanelContext } from '../context/PanelContext.ts';
import { keyOfPanel } from '../context/panelTarget.ts';

/** For tests: the panels' context for a story, in English, with nothing open. */
export function panelContextOf(source: StorySource): PanelContext {
  const { story } = source;
  return {
    story,
    source,
    voices: story.voices,
    labels: labelArticles(story.voices, english),
    language: english,
    hrefOf: (target) => (target ? `#${keyOfPanel(target)}` : '#'),
    linkOfShown: null,
    open: () => {},
    showOnTimeline: null,
    checkStamp: () => Promise.resolve(null),
    hold: () => () => {},
    choices: null,
    places: createFocusPlaces(),
  };
}
