import type { PartName } from '../section/partName.ts';
import { accountOrders, type AccountOrder } from '../../story/orderAccounts.ts';

/**
 * How this reader looks at a story, and not what is shown: neither in the address nor in the
 * history. A choice lasts while the page stays open, through panels, routes and widths.
 */
export interface ReaderChoices {
  /** In which accounts stand. */
  accountOrder: AccountOrder;
  /** Marks of spelling, capitals and punctuation are shown. */
  showsFineMarks: boolean;
  /** Ids of the folds of the timeline that were opened. */
  openFolds: readonly string[];
  /** Parts of the panel that are closed at first and were opened. */
  openParts: readonly PartName[];
  /** The panel of an event takes the whole page, where there is room to choose; until it closes. */
  isSpread: boolean;
}

const atFirst: ReaderChoices = {
  accountOrder: accountOrders[0],
  showsFineMarks: true,
  openFolds: [],
  openParts: [],
  isSpread: false,
};

/** The choices of one story, as a value that can be read, changed and watched. */
export interface ReaderChoicesStore {
  read: () => ReaderChoices;
  change: (choices: Partial<ReaderChoices>) => void;
  /** Calls after every change; returns the undo. */
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
