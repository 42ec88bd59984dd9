import { useState } from 'react';
import { useReading } from '../../panels/context/Reading.ts';
import { coveragePart } from '../lazy/parts.ts';
import { usePart } from '../services/usePart.ts';

/** The table of coverage, fetched when it is first opened. */
export function CoverageDisclosure() {
  const { compare } = useReading().language.page;
  const [isOpen, setOpen] = useState(false);
  const part = usePart(coveragePart, isOpen);
  return (
    <details
      className="coverage"
      data-testid="coverage-disclosure"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{compare.coverage}</summary>
      {part && <part.CoverageTable />}
    </details>
  );
}
