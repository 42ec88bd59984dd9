import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useEffect, useId, useState } from 'react';
import { areOpen } from '../../story/filters/filters.ts';
import { createLazy } from '../../lazy/lazy.ts';
import { usePart } from '../services/usePart.ts';
import { useFind } from './FindState.ts';

/** What the filters offer, and how many events each choice would leave. */
const filtersPart = createLazy(() => import('./FilterBar.tsx'));

/**
 * The filters in a row of their own, behind a button until they are requested or narrow something.
 */
export function Filters() {
  const { language } = usePanelContext();
  const { filters, prepareFilters } = useFind();
  const narrows = !areOpen(filters);
  const [narrowed, setNarrowed] = useState(narrows);
  const [isAsked, setAsked] = useState(narrows);
  if (narrows !== narrowed) {
    setNarrowed(narrows);
    if (narrows) setAsked(true);
  }
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
