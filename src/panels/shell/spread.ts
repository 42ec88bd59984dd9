import { createContext, useContext } from 'react';

/** The panel takes the whole page, for accounts beside each other. */
export interface Spread {
  isOn: boolean;
  set: (isOn: boolean) => void;
}

/** Null: the panel cannot be spread, since it is as wide as there is room already. */
const SpreadContext = createContext<Spread | null>(null);

export const SpreadProvider = SpreadContext.Provider;

export function useSpread(): Spread | null {
  return useContext(SpreadContext);
}
