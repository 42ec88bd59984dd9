import { countAll } from '../../story/model/standing.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { useSearchMatches } from '../search/SearchMatches.ts';
import { useSupplyState } from '../context/useSupply.ts';

/**
 * Says that not all events of a large story are loaded, and whether more are on their way, with a
 * link to all.
 */
export function RestOfEvents() {
  const { story, source, language } = usePanelContext();
  const { rest: words, retry } = language.page;
  const { matchingIds, matchingRanks } = useSearchMatches();
  const state = useSupplyState(source);
  const { supply } = source;
  if (!story.rest || !supply) return null;
  const here = matchingIds
    ? words.here(matchingIds.size, matchingRanks?.size ?? 0)
    : words.here(story.events.length, countAll(story.counts));
  const isAnyMissing = story.events.length < countAll(story.counts);
  if (!isAnyMissing && state === 'at-rest') return null;
  const areFoundHere = matchingIds?.size === matchingRanks?.size && matchingIds !== null;
  const ask = () => {
    if (state === 'failed') supply.retry();
    else if (matchingRanks) supply.wantFirst(matchingRanks);
    else supply.wantAll().catch(() => {});
  };
  return (
    <p className="rest-of-events" data-testid="rest-of-events">
      <output>{{ 'at-rest': here, coming: words.coming, failed: words.failed }[state]}</output>{' '}
      {(state === 'failed' || !areFoundHere) && (
        <button
          type="button"
          className="quiet-button"
          // While more are on their way it does nothing, but keeps the focus.
          aria-disabled={state === 'coming'}
          onClick={state === 'coming' ? undefined : ask}
          {...(state === 'failed' && { 'data-testid': 'retry' })}
        >
          {state === 'failed' ? retry : matchingRanks ? language.page.more : words.fetchAll}
        </button>
      )}
    </p>
  );
}
