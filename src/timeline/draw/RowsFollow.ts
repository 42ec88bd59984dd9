import { useEffect } from 'react';
import { nextTask } from '../../lazy/nextTask.ts';

interface Props {
  rowCount: number;
  /** Called with how many rows are to be current; Infinity at last. */
  onCurrent: (count: number) => void;
  /** See `TimelineProps`. */
  onBusy: () => () => void;
}

/** After a gesture: the links of each row are rendered in a task of their own. Draws nothing. */
export function RowsFollow({ rowCount, onCurrent, onBusy }: Props) {
  useEffect(() => {
    let isWanted = true;
    const release = onBusy();
    const takeTurns = async () => {
      for (let count = 0; count !== Infinity;) {
        await nextTask();
        if (!isWanted) return;
        count = count + 1 < rowCount ? count + 1 : Infinity;
        onCurrent(count);
      }
    };
    void takeTurns();
    return () => {
      isWanted = false;
      release();
    };
  }, [rowCount, onCurrent, onBusy]);
  return null;
}
