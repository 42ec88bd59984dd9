import { usePage } from './PageContext.ts';

/** It keeps the focus while it works, so that pressing it again needs no searching. */
export function RetryButton({ retrying, retry }: { retrying: boolean; retry: () => unknown }) {
  const { page } = usePage().language;
  return (
    <button
      type="button"
      className="retry"
      data-testid="retry"
      aria-disabled={retrying}
      onClick={() => {
        if (!retrying) retry();
      }}
    >
      {retrying ? page.retrying : page.retry}
    </button>
  );
}
