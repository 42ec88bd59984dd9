import { useServices } from '../services/Services.ts';
import { useDeferredValue, type ReactNode } from 'react';
import { FindingProvider, useFinding } from '../../panels/search/Finding.ts';
import { ReadingProvider, useReading } from '../../panels/context/Reading.ts';
import { useHold } from '../ready/useHold.ts';

/**
 * Lets what is inside follow a search when there is time for it: each letter changes every link of
 * a list, and a list of ten thousand may not hold up the next letter.
 */
export function DeferredFinding({ children }: { children: ReactNode }) {
  const { ready } = useServices();
  const now = { reading: useReading(), finding: useFinding() };
  const reading = useDeferredValue(now.reading);
  const finding = useDeferredValue(now.finding);
  useHold(ready, reading !== now.reading || finding !== now.finding);
  return (
    <ReadingProvider value={reading}>
      <FindingProvider value={finding}>{children}</FindingProvider>
    </ReadingProvider>
  );
}
