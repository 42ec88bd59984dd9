import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { AtLeastChoices } from './FilterChoices.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { useFind } from './FindState.ts';

/** The minimum number of articles that report an event. */
export function AtLeastFilter({ most }: { most: number }) {
  const { find } = usePanelContext().language.page;
  const { filters } = useFind();
  if (most < 2) return null;
  return (
    <FilterSheet name={find.reports} testId="atleast" chosen={filters.atleast > 1 ? 1 : 0}>
      <AtLeastChoices most={most} />
    </FilterSheet>
  );
}
