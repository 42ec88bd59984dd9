import type { PagePlace } from './pagePlace.ts';
import type { AddressState } from './addressState.ts';
import { decodeAddress } from './decodeAddress.ts';
import { encodeAddress } from './encodeAddress.ts';

/**
 * The browser's address as a value that can be read, changed and watched. Whatever the reader opens
 * (an event, the next one) is pushed, so that Back retraces what was seen. Closing returns to where
 * it was opened; it is no step of its own, or Back would open it again. Moving along the timeline
 * replaces the current entry, or Back would retrace every turn of the wheel.
 */
export interface AddressBar {
  read: () => AddressState;
  /** The link to this address with some keys changed. */
  hrefOf: (change: Partial<AddressState>) => string;
  /**
   * The link to share for what is shown; see `Travel`.
   *
   * @param site the address of the site's root
   */
  linkOfShown: (site: URL) => string;
  /** Pushes this address with some keys changed, unless that is already the address. */
  go: (change: Partial<AddressState>) => void;
  /**
   * Closes what `go` opened. Goes back to the previous address if that is the current one with these
   * keys changed, and otherwise replaces the current address. Returns true when the browser is going
   * back: watchers are called once it is there.
   */
  leave: (change: Partial<AddressState>) => boolean;
  /** Replaces the current address, for what is no step of its own, such as the window of time. */
  amend: (change: Partial<AddressState>) => void;
  /** Calls back after every change, including Back and Forward; returns the undo. */
  subscribe: (listener: () => void) => () => void;
}

/** The parts of `window` that it needs. */
export type AddressWindow = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  location: Pick<Location, 'search'>;
  history: Pick<History, 'pushState' | 'replaceState' | 'go' | 'state'>;
};

/**
 * What a history entry stores: the addresses before it since the page was loaded, the nearest first.
 */
interface Trail {
  behind: readonly string[];
}

/** The parts of a page's place that its addresses depend on. */
type StoryPlace = Pick<PagePlace, 'root' | 'story'>;

/** @param place of the page; defaults to the site's root */
export function createAddressBar(
  browser: AddressWindow,
  place: StoryPlace = { root: './', story: null },
): AddressBar {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  /** Where the browser does not allow the address to change, the page goes on without. */
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
  /** A frame shares its history with the surrounding page, whose steps may lie in between. */
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

/** More steps than this are not undone on closing. */
const longestTrail = 50;

/** The stored state of an entry that somebody else made is ignored. */
function trailOf(state: unknown): Trail {
  if (typeof state !== 'object' || state === null || !('behind' in state)) return { behind: [] };
  const { behind } = state;
  if (!Array.isArray(behind)) return { behind: [] };
  return { behind: behind.filter((one) => typeof one === 'string') };
}

/** A story's own page identifies it by its path, so a query without a story means that one. */
function decodeAt({ story }: StoryPlace, query: string): AddressState {
  const state = decodeAddress(query);
  return state.story === null && state.data === null ? { ...state, story } : state;
}

function encodeAt({ story, root }: StoryPlace, state: AddressState): string {
  if (story === null || state.data !== null) return encodeAddress(state);
  if (state.story === story) return encodeAddress({ ...state, story: null });
  return state.story === null ? root + encodeAddress(state) : encodeAddress(state);
}

/** From the page itself, wherever the site is opened, so that a bare `?` is left off. */
function linkAt(place: StoryPlace, state: AddressState, site: URL): string {
  const page = new URL(place.story === null ? '.' : `stories/${place.story}/`, site);
  const own = { ...state, story: state.story === place.story ? null : state.story };
  return new URL(encodeAddress(own, 'share'), page).href.replace(/\?$/, '');
}
