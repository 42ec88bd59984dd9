import { hasText } from '../takeover/takeOverText.ts';
import { usePage } from './PageContext.ts';

/**
 * Stands where the story's head will stand, and is as high, so that nothing jumps. A page with the
 * story's text already says more than this.
 */
export function LoadingPage() {
  const { page } = usePage().language;
  if (hasText(document)) return null;
  return (
    <div className="page">
      <main className="page-main">
        <header className="story-header">
          <h1 className="story-title loading-line">
            <span className="only-heard">{page.name}</span>
          </h1>
          <output className="story-description loading-words">{page.loading}</output>
        </header>
      </main>
    </div>
  );
}
