import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { StorySource } from '../../story/source/storySource.ts';
import { PanelContextProvider } from '../context/PanelContext.ts';
import { panelContextOf } from './panelContextOf.ts';

/** For tests: a part of the panels as markup, in English, with nothing open. */
export function markupOf(source: StorySource, part: ReactNode): string {
  return renderToStaticMarkup(
    <PanelContextProvider value={panelContextOf(source)}>{part}</PanelContextProvider>,
  );
}

/** Its text content. */
export const wordsOf = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
