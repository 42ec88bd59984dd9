import { createContext, useContext } from 'react';

/** Whether marks of spelling, capitals and punctuation are shown; while the page stays open. */
export interface FineMarks {
  shown: boolean;
  show: (shown: boolean) => void;
}

const FineMarksContext = createContext<FineMarks>({ shown: true, show: () => {} });

export const FineMarksContextProvider = FineMarksContext.Provider;

export function useFineMarks(): FineMarks {
  return useContext(FineMarksContext);
}
