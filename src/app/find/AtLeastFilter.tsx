import { choicesPart } from '../later/parts.ts';
import { useLater } from '../later/useLater.ts';
import { usePage } from '../page/PageContext.ts';
import { FilterSheet } from './FilterSheet.tsx';
import { useFind } from './FindState.ts';

/** By how many articles an event is reported, at the least. */
export function AtLeastFilter({ most }: { most: number }) {
  const { find } = usePage().language.page;
  const { filters } = useFind();
  if (most < 2) return null;
  return (
    <FilterSheet name={find.reports} testId="atleast" chosen={filters.atleast > 1 ? 1 : 0}>
      <Numbers most={most} />
    </FilterSheet>
  );
}

function Numbers({ most }: { most: number }) {
  const part = useLater(choicesPart, true);
  return part && <part.AtLeastChoices most={most} />;
}
