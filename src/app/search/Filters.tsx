import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useEffect, useId, useState } from 'react';
import { areOpen } from '../../story/filters/filters.ts';
import { createLazy } from '../../lazy/lazy.ts';
import { useAddress } from '../services/useAddress.ts';
import { usePart } from '../services/usePart.ts';
import { useFind } from './FindState.ts';
import { narrowing } from './narrowing.ts';

/** What the filters offer, and how many events each choice would leave. */
const filtersPart = createLazy(() => import('./FilterBar.tsx'));

/**
 * The filters in a row of their own, behind a button unless the page’s address named some.
 */
export function Filters() {
  const { language } = usePanelContext();
  const { prepareFilters } = useFind();
  const asked = useAddress(narrowing);
  const [isAsked, setAsked] = useState(!areOpen(asked));
  const part = usePart(filtersPart, isAsked);
  useEffect(() => {
    if (isAsked) prepareFilters();
  }, [isAsked, prepareFilters]);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="filters-button"
        data-testid="filters"
        aria-expanded={isAsked}
        aria-controls={isAsked ? id : undefined}
        onClick={() => setAsked(!isAsked)}
      >
        {language.page.find.filters}
      </button>
      {isAsked && (part ? <part.FilterBar id={id} /> : <div className="filters" />)}
    </>
  );
}
