import { QueryClient } from '@tanstack/react-query';

/** An open story is requested again at most this often: when the reader returns to it. */
const freshForMs = 5 * 60_000;

/**
 * The query client. A failure is shown at once with a button to retry, instead of being retried
 * silently; a browser that reports being offline is used all the same, because it is often wrong.
 * With `still` nothing is fetched again, for pictures.
 */
export function createQueries(still: boolean): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        networkMode: 'always',
        staleTime: still ? Infinity : freshForMs,
        gcTime: Infinity,
        refetchOnReconnect: !still,
        refetchOnWindowFocus: !still,
      },
    },
  });
}
