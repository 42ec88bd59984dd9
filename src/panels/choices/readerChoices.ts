import type { SectionName } from '../section/sectionName.ts';
import { accountOrders, type AccountOrder } from '../../story/orderAccounts.ts';

/**
 * How this reader looks at a story, as opposed to what is shown: neither in the address nor in the
 * history. A choice lasts as long as the page is open, across panels, routes and widths.
 */
export interface ReaderChoices {
  /** The order of the accounts. */
  accountOrder: AccountOrder;
  /** Whether marks for spelling, capitals and punctuation are shown. */
  showsFineMarks: boolean;
  /** Ids of the timeline's folds that were opened. */
  openFolds: readonly string[];
  /** Parts of the panel that are closed by default and were opened. */
  openSections: readonly SectionName[];
  /**
   * Whether an event's panel takes the whole page where there is room to choose, until it closes.
   */
  isSpread: boolean;
}

const atFirst: ReaderChoices = {
  accountOrder: accountOrders[0],
  showsFineMarks: true,
  openFolds: [],
  openSections: [],
  isSpread: false,
};

/** The choices for one story, as a value that can be read, changed and watched. */
export interface ReaderChoicesStore {
  read: () => ReaderChoices;
  change: (choices: Partial<ReaderChoices>) => void;
  /** Calls back after every change; returns the undo. */
  subscribe: (listener: () => void) => () => void;
}

export function createReaderChoices(): ReaderChoicesStore {
  const listeners = new Set<() => void>();
  let choices = atFirst;
  return {
    read: () => choices,
    change(changed) {
      choices = { ...choices, ...changed };
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
