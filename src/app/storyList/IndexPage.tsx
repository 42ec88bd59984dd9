import { useEffect } from 'react';
import type { Language } from '../../language/english.ts';
import { nothingOpen } from '../address/openKeys.ts';
import type { StoryEntry } from '../load/indexSchema.ts';
import { useServices } from '../services/Services.ts';
import { StoryIndex } from './StoryIndex.tsx';

type Props = { stories: readonly StoryEntry[]; language: Language };

/** The list of stories, whose links keep the look that the address asks for. */
export function IndexPage({ stories, language }: Props) {
  const { bar, prerendered } = useServices();
  useEffect(() => prerendered.takeOver(() => null), [prerendered]);
  const look = bar.hrefOf(nothingOpen);
  // A bare `?` says nothing.
  const query = look === '?' ? '' : look;
  return (
    <>
      <title>{language.page.index}</title>
      <StoryIndex
        stories={stories}
        language={language}
        hrefOf={(storyId) => `stories/${storyId}/${query}`}
      />
    </>
  );
}
