import { createContext, useContext } from 'react';

/** When the site's build compared the story with its articles. */
export interface CheckStamp {
  /** `YYYY-MM-DD`. */
  on: string;
  /** The ids of the articles whose texts were at hand then. */
  articles: readonly string[];
}

export interface CheckRecord {
  /** Asks for the stamp, which the page does not need before. */
  want: () => void;
  /** Null: none is known. */
  stamp: CheckStamp | null;
}

const CheckRecordContext = createContext<CheckRecord>({ want: () => {}, stamp: null });

export const CheckRecordContextProvider = CheckRecordContext.Provider;

/** Without a provider above, no check is known. */
export function useCheckRecord(): CheckRecord {
  return useContext(CheckRecordContext);
}
