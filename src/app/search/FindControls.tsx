import { useRef } from 'react';
import { usePage } from '../page/PageContext.ts';
import { nothingNarrows } from './narrowing.ts';
import { Filters } from './Filters.tsx';
import { FindStatus } from './FindStatus.tsx';
import { SearchField } from './SearchField.tsx';

/**
 * Search, filters, and how much they leave.
 * `isDrawn`: the first view stands; the filters come after it.
 */
export function FindControls({ isDrawn }: { isDrawn: boolean }) {
  const { bar } = usePage();
  const field = useRef<HTMLInputElement>(null);
  return (
    <search className="find">
      <SearchField field={field} />
      <FindStatus
        clear={() => {
          bar.go(nothingNarrows);
          field.current?.focus();
        }}
      />
      <Filters isDrawn={isDrawn} />
    </search>
  );
}
