import type { ReactNode } from 'react';
import type { Facet } from '../../story/filters/filters.ts';
import { choicesPart } from '../later/parts.ts';
import { useLater } from '../later/useLater.ts';
import { usePage } from '../page/PageContext.ts';
import { FilterSheet } from './FilterSheet.tsx';
import { useFind } from './FindState.ts';

export interface FacetChoice {
  id: string;
  name: string;
  mark?: ReactNode;
}

export type FacetFilterProps = { facet: Facet; choices: readonly FacetChoice[] };

/** One list to choose from: any of its choices will do. */
export function FacetFilter({ facet, choices }: FacetFilterProps) {
  const { find } = usePage().language.page;
  const { filters } = useFind();
  if (choices.length === 0) return null;
  return (
    <FilterSheet name={find[facet]} testId={facet} chosen={filters[facet].length}>
      <Choices facet={facet} choices={choices} />
    </FilterSheet>
  );
}

function Choices(props: FacetFilterProps) {
  const part = useLater(choicesPart, true);
  return part && <part.FacetChoices {...props} />;
}
