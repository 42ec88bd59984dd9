import { nothingOpen } from '../address/nothingOpen.ts';
import type { StoryEntry } from '../load/loadIndex.ts';
import { usePage } from './PageContext.ts';
import { StoryIndex } from './StoryIndex.tsx';

/** The list of stories, whose links keep the look that the address asks for. */
export function IndexPage({ stories }: { stories: readonly StoryEntry[] }) {
  const { bar, language } = usePage();
  const look = bar.hrefOf(nothingOpen);
  // `?` alone says nothing.
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
