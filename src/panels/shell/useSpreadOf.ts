import { useMemo, useState } from 'react';
import type { Spread } from './spread.ts';

/** The state of a panel that a reader can spread over the page; null: this one cannot be. */
export function useSpreadOf(canSpread: boolean): Spread | null {
  const [isWished, set] = useState(false);
  return useMemo(() => (canSpread ? { isOn: isWished, set } : null), [canSpread, isWished]);
}
