import { useEffect, useState } from 'react';
import { useSurroundings } from '../load/useLoading.ts';
import { hasText } from '../prerender/takeOverText.ts';
import { usePage } from './PageContext.ts';

/** A wait that is shorter needs no words. */
const wordlessMs = 1_000;

/**
 * Stands where the story's head will stand, and is as high, so that nothing jumps. Before the story
 * has come only the address can say which language is spoken: without that the page keeps silent at
 * first, so that no other language flashes up, and a long wait is explained in English. A page with
 * the story's text already says more than this.
 */
export function LoadingPage() {
  const { language, languageSettled, address } = usePage();
  const { page } = language;
  const isLong = useIsLong();
  const speaks = languageSettled && (address.lang !== null || isLong);
  if (hasText(document)) return null;
  return (
    <div className="page">
      <main className="page-main">
        <header className="story-header">
          <h1 className="story-title loading-line">
            <span className="only-heard">{page.name}</span>
          </h1>
          <output className="story-description loading-words">{speaks && page.loading}</output>
        </header>
      </main>
    </div>
  );
}

function useIsLong(): boolean {
  const { after } = useSurroundings();
  const [isLong, setLong] = useState(false);
  useEffect(() => after(wordlessMs, () => setLong(true)), [after]);
  return isLong;
}
