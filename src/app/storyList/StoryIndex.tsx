import type { Language } from '../../language/english.ts';
import { AsWrittenElement } from '../../panels/text/AsWrittenElement.tsx';
import type { StoryEntry } from '../load/indexSchema.ts';

type Props = {
  stories: readonly Pick<StoryEntry, 'id' | 'title' | 'description' | 'language'>[];
  language: Language;
  hrefOf: (storyId: string) => string;
};

/** The deployment's stories, each an ordinary link; also on a page without its program. */
export function StoryIndex({ stories, language: { page }, hrefOf }: Props) {
  return (
    <div className="page">
      <main className="page-main">
        <header className="story-header">
          <h1 className="story-title">{page.index}</h1>
        </header>
        {stories.length === 0 && <p className="empty">{page.indexEmpty}</p>}
        <ul className="story-index" data-testid="story-index">
          {stories.map(({ id, title, description, language }) => (
            <li key={id}>
              <a className="index-story" href={hrefOf(id)}>
                <span className="index-story-title">
                  <AsWrittenElement text={title} lang={language} />
                </span>{' '}
                <span className="index-story-description">
                  <AsWrittenElement text={description} lang={language} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}
