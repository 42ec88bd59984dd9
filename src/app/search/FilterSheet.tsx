import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useRef, useState, type ReactNode } from 'react';
import { useDismissal } from '../../timeline/interaction/useDismissal.ts';

interface Props {
  name: string;
  testId: string;
  /** How many of its choices are chosen. */
  chosen: number;
  /** Rendered only while it is open. */
  children: ReactNode;
}

/** A filter that opens below its name. Only one is open at a time. */
export function FilterSheet({ name, testId, chosen, children }: Props) {
  const { page } = usePanelContext().language;
  const { find } = page;
  const [isOpen, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useDismissal(details, isOpen);
  return (
    <details
      ref={details}
      name="filters"
      className="filter"
      data-testid={`filter-${testId}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {name}
        {chosen > 0 && (
          <>
            <span className="filter-chosen" aria-hidden="true">
              {' · '}
              {chosen}
            </span>
            <span className="visually-hidden">
              {page.comma}
              {find.chosen(chosen)}
            </span>
          </>
        )}
      </summary>
      {isOpen && (
        <fieldset className="filter-sheet">
          <legend className="visually-hidden">{name}</legend>
          {children}
        </fieldset>
      )}
    </details>
  );
}
