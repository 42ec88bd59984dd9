import { useState } from 'react';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useAllEvents } from '../../panels/context/useSupply.ts';
import { createLazy } from '../../lazy/lazy.ts';
import { usePart } from '../services/usePart.ts';

const coveragePart = createLazy(() => import('./coverageTable.ts'));

/** The coverage table, loaded when it is first opened. */
export function CoverageDisclosure() {
  const { source, language } = usePanelContext();
  const { compare } = language.page;
  const [isOpen, setOpen] = useState(false);
  const part = usePart(coveragePart, isOpen);
  useAllEvents(source, isOpen);
  return (
    <details
      className="coverage"
      data-testid="coverage-disclosure"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{compare.coverage}</summary>
      {part && !source.supply && <part.CoverageTable />}
    </details>
  );
}
