import { useServices } from '../services/Services.ts';
import { nothingNarrows } from './narrowing.ts';
import { Filters } from './Filters.tsx';
import { useFind } from './FindState.ts';
import { FindStatus } from './FindStatus.tsx';
import { SearchField } from './SearchField.tsx';

/** Search, filters, and how many events they leave. */
export function FindControls() {
  const { bar } = useServices();
  const { field } = useFind();
  return (
    <search className="find">
      <SearchField />
      <FindStatus
        clear={() => {
          bar.go(nothingNarrows);
          field.current?.focus();
        }}
      />
      <Filters />
    </search>
  );
}
