import { facets, type Facet, type Filters } from '../../filters/filters.ts';

/** What a choice of a filter is called among the words of a search: no word has such a sign. */
export const filterTerm = (facet: Facet | 'atleast', choice: string | number) =>
  `=${facet}=${choice}`;

/** Lists of terms: an event that the filters leave has one of each. */
export function termsOfFilters(filters: Filters): string[][] {
  const { atleast } = filters;
  return [
    ...facets.map((facet) => filters[facet].map((choice) => filterTerm(facet, choice))),
    atleast > 1 ? [filterTerm('atleast', atleast)] : [],
  ].filter((terms) => terms.length > 0);
}
