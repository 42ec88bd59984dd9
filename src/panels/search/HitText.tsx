import { findHits } from '../../story/search/findHits.ts';
import { HitRuns } from './HitRuns.tsx';
import { useSearchMatches } from './SearchMatches.ts';

/** A text with the search terms highlighted. */
export function HitText({ text }: { text: string }) {
  const { terms } = useSearchMatches();
  return terms.length === 0 ? text : <HitRuns runs={findHits(text, terms)} />;
}
