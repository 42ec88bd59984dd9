import type { PagePlace } from './pagePlace.ts';
import type { AddressState } from './addressState.ts';
import { decodeAddress } from './decodeAddress.ts';
import { encodeAddress } from './encodeAddress.ts';

/**
 * The browser's address as a value that can be read, changed and watched. Whatever the reader opens
 * (an event, the next one) is pushed, so that Back leads through what was seen. Closing goes back to
 * where it was opened: it is no step of its own, or Back would open it again. Moving along the
 * timeline amends the address: Back would else lead through every turn of the wheel.
 */
export interface AddressBar {
  read: () => AddressState;
  /** The link to this address with some keys changed. */
  hrefOf: (change: Partial<AddressState>) => string;
  /**
   * The whole link to what is shown, to hand on; see `Travel`.
   *
   * @param site the address of the site's root
   */
  linkOfShown: (site: URL) => string;
  /** Pushes this address with some keys changed; an address that is there already is not pushed. */
  go: (change: Partial<AddressState>) => void;
  /**
   * The way out of what was opened by `go`: to the address before it, where that is the one with
   * these keys changed; else the address is changed where it stands. True: the browser is on its
   * way, and who watches hears when it is there.
   */
  leave: (change: Partial<AddressState>) => boolean;
  /** Changes this address where it stands, for what is no step of its own: the window of time. */
  amend: (change: Partial<AddressState>) => void;
  /** Calls after every change, also by Back and Forward; returns the undo. */
  subscribe: (listener: () => void) => () => void;
}

/** The parts of `window` that it needs. */
export type AddressWindow = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  location: Pick<Location, 'search'>;
  history: Pick<History, 'pushState' | 'replaceState' | 'go' | 'state'>;
};

/** What an entry of the history keeps: the addresses behind it since the page was loaded, the nearest first. */
interface Trail {
  behind: readonly string[];
}

/** What of a page's place its addresses hang on. */
type StoryPlace = Pick<PagePlace, 'root' | 'story'>;

/** @param place of the page; absent: the site's root */
export function createAddressBar(
  browser: AddressWindow,
  place: StoryPlace = { root: './', story: null },
): AddressBar {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  /** Where the browser does not let the address be changed, the page goes on without. */
  let held: string | null = null;
  let query = browser.location.search;
  let state = decodeAt(place, query);
  const read = () => {
    const now = held ?? browser.location.search;
    if (query !== now) {
      query = now;
      state = decodeAt(place, query);
    }
    return state;
  };
  const hrefOf = (change: Partial<AddressState>) => encodeAt(place, { ...read(), ...change });
  const change = (how: 'pushState' | 'replaceState') => (keys: Partial<AddressState>) => {
    const href = hrefOf(keys);
    const here = encodeAt(place, read());
    if (href === here) return;
    const isPushed = how === 'pushState' && read().history !== 'host';
    const { behind } = trailOf(browser.history.state);
    const trail: Trail = { behind: isPushed ? [here, ...behind].slice(0, longestTrail) : behind };
    try {
      browser.history[isPushed ? 'pushState' : 'replaceState'](trail, '', href);
    } catch {
      held = href;
    }
    tell();
  };
  /** In a frame the history is shared with the page around, whose steps may lie between. */
  const leave = (keys: Partial<AddressState>) => {
    const { behind } = trailOf(browser.history.state);
    const steps = behind.indexOf(hrefOf(keys)) + 1;
    const isBehind = steps > 0 && held === null && !read().embed;
    if (isBehind) browser.history.go(-steps);
    else change('replaceState')(keys);
    return isBehind;
  };
  return {
    read,
    hrefOf,
    linkOfShown: (site) => linkAt(place, read(), site),
    go: change('pushState'),
    leave,
    amend: change('replaceState'),
    subscribe(listener) {
      if (listeners.size === 0) browser.addEventListener('popstate', tell);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) browser.removeEventListener('popstate', tell);
      };
    },
  };
}

/** Whoever goes through more than this before closing goes on from there. */
const longestTrail = 50;

/** What an entry that somebody else made keeps is nothing. */
function trailOf(state: unknown): Trail {
  if (typeof state !== 'object' || state === null || !('behind' in state)) return { behind: [] };
  const { behind } = state;
  if (!Array.isArray(behind)) return { behind: [] };
  return { behind: behind.filter((one) => typeof one === 'string') };
}

/** A page of a story says which by its path: then a query without a story means that one. */
function decodeAt({ story }: StoryPlace, query: string): AddressState {
  const state = decodeAddress(query);
  return state.story === null && state.data === null ? { ...state, story } : state;
}

function encodeAt({ story, root }: StoryPlace, state: AddressState): string {
  if (story === null || state.data !== null) return encodeAddress(state);
  if (state.story === story) return encodeAddress({ ...state, story: null });
  return state.story === null ? root + encodeAddress(state) : encodeAddress(state);
}

/** From the page itself, wherever the site is opened, so that `?` alone is left off. */
function linkAt(place: StoryPlace, state: AddressState, site: URL): string {
  const page = new URL(place.story === null ? '.' : `stories/${place.story}/`, site);
  const own = { ...state, story: state.story === place.story ? null : state.story };
  return new URL(encodeAddress(own, 'share'), page).href.replace(/\?$/, '');
}
