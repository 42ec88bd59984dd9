import { useState } from 'react';
import { useReading } from '../../panels/context/Reading.ts';
import { coveragePart } from '../lazy/parts.ts';
import { useLater } from '../lazy/useLazy.ts';

/** The table of coverage, fetched when it is first opened. */
export function CoverageDisclosure() {
  const { compare } = useReading().language.page;
  const [isOpen, setOpen] = useState(false);
  const part = useLater(coveragePart, isOpen);
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
