import type { Language } from '../../language/english.ts';
import { AsWritten } from '../../panels/text/AsWritten.tsx';
import type { StoryFile } from '../../story/schema.ts';

type Props = {
  stories: readonly Pick<StoryFile, 'id' | 'title' | 'description' | 'language'>[];
  language: Language;
};

/** The stories of a deployment, each a link to its own page. */
export function IndexText({ stories, language: { page } }: Props) {
  return (
    <div className="page">
      <main className="page-main">
        <header className="story-header">
          <h1 className="story-title">{page.index}</h1>
        </header>
        {stories.length === 0 && <p className="empty">{page.indexEmpty}</p>}
        <ul className="story-index">
          {stories.map(({ id, title, description, language }) => (
            <li key={id}>
              <a className="index-story" href={`stories/${id}/`}>
                <span className="index-story-title">
                  <AsWritten text={title} lang={language} />
                </span>{' '}
                <span className="index-story-description">
                  <AsWritten text={description} lang={language} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}
