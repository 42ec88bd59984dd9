import type { AddressState } from './addressState.ts';

/** The keys that say what the panel shows. Whatever opens one of them closes the others. */
export type OpenKeys = Pick<AddressState, 'event' | 'article' | 'person' | 'difference'>;

export const nothingOpen: OpenKeys = {
  event: null,
  article: null,
  person: null,
  difference: null,
};
