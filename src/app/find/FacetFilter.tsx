import type { ReactNode } from 'react';
import { countChoices } from '../../story/filters/countChoices.ts';
import type { Facet } from '../../story/filters/filters.ts';
import { usePage } from '../page/PageContext.ts';
import { FilterSheet } from './FilterSheet.tsx';
import { FilterChoice } from './FilterChoice.tsx';
import { useFind } from './FindState.ts';

export interface FacetChoice {
  id: string;
  name: string;
  mark?: ReactNode;
}

type Props = { facet: Facet; choices: readonly FacetChoice[] };

/** One list to choose from: any of its choices will do. */
export function FacetFilter({ facet, choices }: Props) {
  const { find } = usePage().language.page;
  const { filters } = useFind();
  if (choices.length === 0) return null;
  return (
    <FilterSheet name={find[facet]} testId={facet} chosen={filters[facet].length}>
      {() => <Choices facet={facet} choices={choices} />}
    </FilterSheet>
  );
}

/** Counted only while they are seen. */
function Choices({ facet, choices }: Props) {
  const { bar } = usePage();
  const { filters, searched } = useFind();
  const chosen: readonly string[] = filters[facet];
  const counts = countChoices(searched, filters)[facet];
  const choose = (id: string, isChosen: boolean) =>
    bar.go({ [facet]: isChosen ? [...chosen, id] : chosen.filter((other) => other !== id) });
  return choices.map(({ id, name, mark }) => (
    <FilterChoice
      key={id}
      type="checkbox"
      group={facet}
      value={id}
      count={counts.get(id) ?? 0}
      isChosen={chosen.includes(id)}
      onChoose={(isChosen) => choose(id, isChosen)}
    >
      {mark}
      <bdi>{name}</bdi>
    </FilterChoice>
  ));
}
