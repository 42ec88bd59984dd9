import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { FacetChoices } from './FilterChoices.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import type { FacetFilterProps } from './facetChoice.ts';
import { useFind } from './FindState.ts';

/** A list to choose from: an event matches with any of the choices. */
export function FacetFilter({ facet, choices }: FacetFilterProps) {
  const { find } = usePanelContext().language.page;
  const { filters } = useFind();
  if (choices.length === 0) return null;
  return (
    <FilterSheet name={find[facet]} testId={facet} chosen={filters[facet].length}>
      <FacetChoices facet={facet} choices={choices} />
    </FilterSheet>
  );
}
