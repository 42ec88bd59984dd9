import { nothingOpen } from '../address/nothingOpen.ts';
import { AsWritten } from '../../panels/text/AsWritten.tsx';
import type { StoryEntry } from '../load/loadIndex.ts';
import { usePage } from './PageContext.ts';

/** A story's own page, as the list on a page without its program names it; `?` alone says nothing. */
const pageOf = (story: string, query: string) => `stories/${story}/${query === '?' ? '' : query}`;

/** The deployment's stories, each an ordinary link. */
export function IndexPage({ stories }: { stories: readonly StoryEntry[] }) {
  const { bar, language } = usePage();
  const { page } = language;
  return (
    <div className="page">
      <title>{page.index}</title>
      <main className="page-main">
        <header className="story-header">
          <h1 className="story-title">{page.index}</h1>
        </header>
        {stories.length === 0 && <p className="empty">{page.indexEmpty}</p>}
        <ul className="story-index" data-testid="story-index">
          {stories.map((story) => (
            <li key={story.id}>
              <a className="index-story" href={pageOf(story.id, bar.hrefOf(nothingOpen))}>
                <span className="index-story-title">
                  <AsWritten text={story.title} lang={story.language} />
                </span>{' '}
                <span className="index-story-description">
                  <AsWritten text={story.description} lang={story.language} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}
