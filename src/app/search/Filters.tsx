import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useAddress } from '../services/useAddress.ts';
import { useId, useState } from 'react';
import { useMedia } from '../../panels/shell/useMedia.ts';
import { areOpen } from '../../story/filters/filters.ts';
import { createLazy } from '../../lazy/lazy.ts';
import { usePart } from '../services/usePart.ts';
import { narrow } from '../theme/narrow.ts';
import { useFind } from './FindState.ts';

/** What the filters offer, and how many events each choice would leave. */
const filtersPart = createLazy(() => import('./FilterBar.tsx'));

/**
 * The filters in a row of their own; where room is dear, on a phone and in another page's frame,
 * behind a button until they are asked for or narrow something.
 */
export function Filters({ isDrawn }: { isDrawn: boolean }) {
  const { language } = usePanelContext();
  const embed = useAddress(({ embed }) => embed);
  const { filters } = useFind();
  const isDear = useMedia(narrow) || embed;
  const [isAsked, setAsked] = useState(!areOpen(filters));
  const isShown = !isDear || isAsked;
  const part = usePart(filtersPart, isShown && isDrawn);
  const id = useId();
  return (
    <>
      {isDear && (
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
      )}
      {isShown && (part ? <part.FilterBar id={id} /> : <div className="filters" />)}
    </>
  );
}
