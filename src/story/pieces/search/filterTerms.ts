import { facets, type Facet, type Filters } from '../../filters/filters.ts';

/** The term for a filter's choice among the words of a search: no word contains this character. */
export const filterTerm = (facet: Facet | 'atleast', choice: string | number) =>
  `=${facet}=${choice}`;

/** Lists of terms: an event that passes the filters has one of each. */
export function termsOfFilters(filters: Filters): string[][] {
  const { atleast } = filters;
  return [
    ...facets.map((facet) => filters[facet].map((choice) => filterTerm(facet, choice))),
    atleast > 1 ? [filterTerm('atleast', atleast)] : [],
  ].filter((terms) => terms.length > 0);
}
