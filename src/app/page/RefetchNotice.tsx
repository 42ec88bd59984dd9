import { usePage } from './PageContext.ts';
import { RetryButton } from './RetryButton.tsx';

/** Says quietly that the copy on the page is not the newest. */
export function RefetchNotice(props: { retrying: boolean; retry: () => unknown }) {
  return (
    <output className="notice" data-testid="notice">
      {usePage().language.page.refetchFailed} <RetryButton {...props} />
    </output>
  );
}
