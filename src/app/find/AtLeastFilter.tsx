import { countChoices } from '../../story/filters/countChoices.ts';
import { usePage } from '../page/PageContext.ts';
import { FilterChoice } from './FilterChoice.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { useFind } from './FindState.ts';

/** By how many articles an event is reported, at the least. */
export function AtLeastFilter({ most }: { most: number }) {
  const { find } = usePage().language.page;
  const { filters } = useFind();
  if (most < 2) return null;
  return (
    <FilterSheet name={find.reports} testId="atleast" chosen={filters.atleast > 1 ? 1 : 0}>
      {() => <Numbers most={most} />}
    </FilterSheet>
  );
}

/** Counted only while they are seen. */
function Numbers({ most }: { most: number }) {
  const { bar, language } = usePage();
  const { find } = language.page;
  const { filters, searched } = useFind();
  const counts = countChoices(searched, filters).atleast;
  return Array.from({ length: most }, (_, index) => index + 1).map((atleast) => (
    <FilterChoice
      key={atleast}
      type="radio"
      group="atleast"
      value={String(atleast)}
      count={counts.get(atleast) ?? 0}
      isChosen={filters.atleast === atleast}
      onChoose={() => bar.go({ atleast })}
    >
      {atleast === 1 ? find.anyNumber : find.atLeast(atleast)}
    </FilterChoice>
  ));
}
