import { RetryButton, type Retry } from './RetryButton.tsx';

/** Says quietly that the copy on the page is not the latest. */
export function RefetchNotice(retry: Retry) {
  return (
    <span data-testid="notice">
      {retry.language.page.refetchFailed} <RetryButton {...retry} />
    </span>
  );
}
