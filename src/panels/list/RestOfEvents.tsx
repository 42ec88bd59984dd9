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
    : words.here(story.events.length, countAll(story.rest.counts));
  const isAnyMissing = story.events.length < countAll(story.rest.counts);
  if (!isAnyMissing && state === 'at-rest') return null;
  const areFoundHere = matchingIds?.size === matchingRanks?.size && matchingIds !== null;
  return (
    <p className="rest-of-events" data-testid="rest-of-events">
      <output>{{ 'at-rest': here, coming: words.coming, failed: words.failed }[state]}</output>{' '}
      {state === 'failed' && (
        <button type="button" className="quiet-button" data-testid="retry" onClick={supply.retry}>
          {retry}
        </button>
      )}
      {state === 'at-rest' && !areFoundHere && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => {
            if (matchingRanks) supply.wantFirst(matchingRanks);
            else supply.wantAll().catch(() => {});
          }}
        >
          {matchingRanks ? language.page.more : words.fetchAll}
        </button>
      )}
    </p>
  );
}
