import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useFind } from './FindState.ts';

/** How many events search and filters leave, said aloud as it changes, and the way to all of them. */
export function FindStatus({ clear }: { clear: () => void }) {
  const { find } = usePanelContext().language.page;
  const { matchingIds, order, isLoading, hasFailed, retry } = useFind();
  const { page } = usePanelContext().language;
  return (
    <p className="find-status">
      <output data-testid="find-status">
        {hasFailed && find.notLoaded}
        {isLoading && find.searching}
        {!hasFailed &&
          !isLoading &&
          matchingIds !== null &&
          find.left(matchingIds.size, order.length)}
      </output>
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
