import type { Language } from '../../language/english.ts';

export type Retry = { language: Language; retrying: boolean; retry: () => unknown };

/** It keeps the focus while it works, so that pressing it again needs no searching. */
export function RetryButton({ language: { page }, retrying, retry }: Retry) {
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
