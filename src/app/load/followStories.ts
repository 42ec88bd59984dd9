import type { QueryClient } from '@tanstack/react-query';
import { storiesChanged } from './storiesChanged.ts';

/** What is needed of Vite's connection to the development server. */
interface Connection {
  on: (event: typeof storiesChanged, tell: (problems: string) => void) => void;
}

/**
 * In development: shows the new state of a story that has changed. The page stays, with what is
 * open, where it is scrolled to and what the timeline shows.
 */
export function followStories(connection: Connection, queries: QueryClient): void {
  connection.on(storiesChanged, (problems) => {
    document.querySelector('body > .problems')?.remove();
    document.body.insertAdjacentHTML('afterbegin', problems);
    void queries.invalidateQueries();
  });
}
