import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { TargetLink } from '../../panels/context/TargetLink.tsx';
import { AsWritten } from '../../panels/text/AsWritten.tsx';
import { useFind } from './FindState.ts';

/**
 * How many events search and filters leave, announced as it changes, with a link to the first of
 * them, which on a phone is far below, and one back to all.
 */
export function FindStatus({ clear }: { clear: () => void }) {
  const { story, language } = usePanelContext();
  const { page } = language;
  const { find } = page;
  const { matchingIds, matchingRanks, order, all, isLoading, hasFailed, retry } = useFind();
  const first = matchingIds ? order.find((id) => matchingIds.has(id)) : undefined;
  return (
    <p className="find-status">
      <output data-testid="find-status">
        {hasFailed && find.notLoaded}
        {isLoading && find.searching}
        {!hasFailed && !isLoading && matchingRanks !== null && find.left(matchingRanks.size, all)}
      </output>
      {first !== undefined && (
        <TargetLink to={{ kind: 'event', eventId: first }}>
          {find.openFirst}
          <span className="visually-hidden">
            {page.colon}
            <AsWritten text={story.event(first)?.title ?? ''} lang={story.language} />
          </span>
        </TargetLink>
      )}
      {hasFailed && (
        <button type="button" onClick={retry}>
          {page.retry}
        </button>
      )}
      {(matchingIds !== null || hasFailed) && (
        <button type="button" data-testid="find-clear" aria-label={find.clearAll} onClick={clear}>
          {find.clear}
        </button>
      )}
    </p>
  );
}
