import { isId } from '../protocol.ts';

/** The open event, as a parameter of the page's own address. */
export interface HostAddress {
  /** An event's id; `null` when the address has none. */
  read: () => string | null;
  /**
   * Pushes it onto the page's history, unless the address already has it. Where a page has no address
   * that could change (a preview in `srcdoc`, a file), it is only remembered.
   */
  push: (event: string | null) => void;
}

/** The rest of the address, and the state that the page's own scripts keep in the history, stay. */
export function hostAddress(key: string): HostAddress {
  let unwritten: string | null | undefined;
  const read = () => {
    if (unwritten !== undefined) return unwritten;
    const event = new URLSearchParams(location.search).get(key);
    return isId(event) ? event : null;
  };
  return {
    read,
    push(event) {
      if (event === read()) return;
      const address = new URL(location.href);
      if (event === null) address.searchParams.delete(key);
      else address.searchParams.set(key, event);
      try {
        history.pushState(history.state, '', address);
      } catch {
        unwritten = event;
      }
    },
  };
}
