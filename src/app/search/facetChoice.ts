import type { ReactNode } from 'react';
import type { Facet } from '../../story/filters/filters.ts';

export interface FacetChoice {
  id: string;
  name: string;
  mark?: ReactNode;
}

export type FacetFilterProps = { facet: Facet; choices: readonly FacetChoice[] };
