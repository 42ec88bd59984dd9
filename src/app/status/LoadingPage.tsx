import { useEffect, useState } from 'react';
import { english, type Language } from '../../language/english.ts';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';

/** A shorter wait needs no words. */
const wordlessMs = 1_000;

/**
 * Takes the place and height of the story's head, so that nothing jumps. Before the story has loaded
 * only the address can determine the language: without that the page is silent at first, so that no
 * other language flashes up, and a long wait is explained in English. A page with the story's text
 * already says more than this.
 *
 * @param language null while its file is loading
 */
export function LoadingPage({ language }: { language: Language | null }) {
  const { prerendered } = useServices();
  const isAsked = useAddress(({ lang }) => lang !== null);
  const isLong = useIsLong();
  const { page } = language ?? english;
  const speaks = language !== null && (isAsked || isLong);
  if (prerendered.isThere()) return null;
  return (
    <div className="page">
      <main className="page-main">
        <header className="story-header">
          <h1 className="story-title loading-line">
            <span className="visually-hidden">{page.name}</span>
          </h1>
          <output className="story-description loading-words">{speaks && page.loading}</output>
        </header>
      </main>
    </div>
  );
}

function useIsLong(): boolean {
  const { after } = useServices().surroundings;
  const [isLong, setLong] = useState(false);
  useEffect(() => after(wordlessMs, () => setLong(true)), [after]);
  return isLong;
}
