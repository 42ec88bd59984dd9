import { createContext, useContext } from 'react';

/** Whether marks of spelling, capitals and punctuation are shown; while the page stays open. */
export interface FineMarks {
  shown: boolean;
  /** Null: nobody can change it. */
  show: ((shown: boolean) => void) | null;
}

const FineMarksContext = createContext<FineMarks>({ shown: true, show: null });

export const FineMarksContextProvider = FineMarksContext.Provider;

export function useFineMarks(): FineMarks {
  return useContext(FineMarksContext);
}
