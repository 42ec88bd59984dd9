import { isId } from '../protocol.ts';

/** The open event, as a parameter of the page's own address. */
export interface HostAddress {
  /** An event's id; `null` when the address has none. */
  read: () => string | null;
  /** Pushes it onto the page's history, unless the address already has it. */
  push: (event: string | null) => void;
}

/** The rest of the address, and the state that the page's own scripts keep in the history, stay. */
export function hostAddress(key: string): HostAddress {
  const read = () => {
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
      history.pushState(history.state, '', address);
    },
  };
}
