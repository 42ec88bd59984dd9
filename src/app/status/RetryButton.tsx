import type { Language } from '../../language/english.ts';

export type Retry = { language: Language; retrying: boolean; retry: () => unknown };

/** Keeps the focus while it works, so that it can be pressed again without searching for it. */
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
