import type { PanelTarget } from '../../panels/context/panelTarget.ts';
import type { AddressState } from './addressState.ts';

/** The keys that say what the panel shows. Opening one of them closes the others. */
export type OpenKeys = Pick<AddressState, 'event' | 'article' | 'person' | 'difference'>;

export const nothingOpen: OpenKeys = {
  event: null,
  article: null,
  person: null,
  difference: null,
};

/** The target of the panel that the address opens; `null` when it opens none. */
export function openKeysOf(target: PanelTarget | null): OpenKeys {
  if (target === null) return nothingOpen;
  switch (target.kind) {
    case 'person':
      return { ...nothingOpen, person: target.personId };
    case 'article':
      return { ...nothingOpen, article: target.articleId };
    case 'event':
      return { ...nothingOpen, event: target.eventId };
    case 'difference':
      return { ...nothingOpen, event: target.eventId, difference: target.differenceId };
    default:
      return { ...nothingOpen, event: target.eventId, article: target.articleId };
  }
}
