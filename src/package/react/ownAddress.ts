import type { AddressWindow } from '../../app/address/addressBar.ts';

/** See `StoryViewProps.onQuery`. */
export type HearQuery = (query: string, isStep: boolean) => void;

export interface OwnAddress {
  /** Stands for the browser's history, which belongs to the page. */
  window: AddressWindow;
  hear: (listener: HearQuery | undefined) => void;
  show: (query: string) => void;
}

/** An address in memory, for a story in a page whose own address belongs to somebody else. */
export function createOwnAddress(query: string): OwnAddress {
  let search = withMark(query);
  let heard: HearQuery | undefined;
  const shows = new EventTarget();
  const keep = (isStep: boolean) => (_: unknown, _unused: string, href?: string | URL | null) => {
    search = new URL(href ?? '', 'https://own.invalid/').search;
    heard?.(search.replace(/^\?/, ''), isStep);
  };
  return {
    window: {
      addEventListener: shows.addEventListener.bind(shows),
      removeEventListener: shows.removeEventListener.bind(shows),
      location: {
        get search() {
          return search;
        },
      },
      // Nothing is behind it: the steps belong to the page.
      history: {
        pushState: keep(true),
        replaceState: keep(false),
        go: () => undefined,
        state: null,
      },
    },
    hear: (listener) => {
      heard = listener;
    },
    show(next) {
      if (withMark(next) === search) return;
      search = withMark(next);
      shows.dispatchEvent(new Event('popstate'));
    },
  };
}

const withMark = (query: string) => (query === '' || query.startsWith('?') ? query : `?${query}`);
