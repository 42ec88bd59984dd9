import { useMemo, useState, type ReactNode } from 'react';
import { FineMarksContextProvider } from './fineMarks.ts';

/** Holds the choice for all statements of a page: what is hidden in one panel stays so in the next. */
export function FineMarksProvider({ children }: { children: ReactNode }) {
  const [shown, show] = useState(true);
  const value = useMemo(() => ({ shown, show }), [shown]);
  return <FineMarksContextProvider value={value}>{children}</FineMarksContextProvider>;
}
