import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useServices } from '../services/Services.ts';
import type { FacetFilterProps } from './facetChoice.ts';
import { FilterChoice } from './FilterChoice.tsx';
import { useFind } from './FindState.ts';

/** The choices of a list filter, counted only while they are visible. */
export function FacetChoices({ facet, choices }: FacetFilterProps) {
  const { bar } = useServices();
  const { filters, count } = useFind();
  const chosen: readonly string[] = filters[facet];
  const counts = count()?.[facet];
  const choose = (id: string, isChosen: boolean) =>
    bar.go({ [facet]: isChosen ? [...chosen, id] : chosen.filter((other) => other !== id) });
  return choices.map(({ id, name, mark }) => (
    <FilterChoice
      key={id}
      type="checkbox"
      group={facet}
      value={id}
      count={counts ? (counts.get(id) ?? 0) : null}
      isChosen={chosen.includes(id)}
      onChoose={(isChosen) => choose(id, isChosen)}
    >
      {mark}
      <bdi>{name}</bdi>
    </FilterChoice>
  ));
}

/** From one article to the most that report an event, counted only while they are visible. */
export function AtLeastChoices({ most }: { most: number }) {
  const { bar } = useServices();
  const { language } = usePanelContext();
  const { find } = language.page;
  const { filters, count } = useFind();
  const counts = count()?.atleast;
  return Array.from({ length: most }, (_, index) => index + 1).map((atleast) => (
    <FilterChoice
      key={atleast}
      type="radio"
      group="atleast"
      value={String(atleast)}
      count={counts ? (counts.get(atleast) ?? 0) : null}
      isChosen={filters.atleast === atleast}
      onChoose={() => bar.go({ atleast })}
    >
      {atleast === 1 ? find.anyNumber : find.atLeast(atleast)}
    </FilterChoice>
  ));
}
