import { noFilters } from '../../story/filters/filters.ts';
import type { AddressState } from '../address/addressState.ts';

/** The part of the address that narrows the events, when it narrows nothing. */
export const nothingNarrows = { q: '', ...noFilters } satisfies Partial<AddressState>;

/** What the address narrows the events to. */
export const narrowing = ({ q, outlets, people, tags, kinds, atleast }: AddressState) => ({
  q,
  outlets,
  people,
  tags,
  kinds,
  atleast,
});
