import { QueryClient } from '@tanstack/react-query';

/** A story that is open is asked for again at most this often: when the reader comes back to it. */
const freshForMs = 5 * 60_000;

/**
 * The query client. A failure is shown at once with a way to try again, instead of being tried in
 * silence; a browser that says it is offline is asked all the same, because it is often wrong.
 * `still`: nothing is fetched again, for pictures.
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
