import type { RefObject } from 'react';
import { createAddressBar } from '../../app/address/addressBar.ts';
import { createReadySignal } from '../../app/ready/readySignal.ts';
import { createChoicesByStory } from '../../app/services/choicesByStory.ts';
import type { Services } from '../../app/services/Services.ts';
import { surroundingsOf } from '../../app/services/surroundings.ts';
import { createOwnAddress, type HearQuery } from './ownAddress.ts';

export interface OwnServices {
  services: Services;
  /** Called when the reader navigates, if given. */
  hear: (listener: HearQuery | undefined) => void;
  /** Shows what a query says, without calling back. */
  show: (query: string) => void;
}

/**
 * The services for the page's parts inside somebody else's page.
 *
 * @param port the element in which the story scrolls; null when the page scrolls
 */
export function createOwnServices(
  storyId: string,
  query: string,
  port: RefObject<HTMLElement | null> | null,
): OwnServices {
  const address = createOwnAddress(query);
  return {
    hear: address.hear,
    show: address.show,
    services: {
      bar: createAddressBar(address.window, { root: './', story: storyId }),
      ready: createReadySignal((call) => {
        const frame = requestAnimationFrame(call);
        return () => cancelAnimationFrame(frame);
      }),
      ownsDocument: false,
      port,
      parentEnd: null,
      prerendered: { language: null, isThere: () => false, takeOver: () => {} },
      surroundings: surroundingsOf(window, {
        root: './',
        site: null,
        inPieces: [],
        integrity: new Map(),
      }),
      choicesOf: createChoicesByStory(),
    },
  };
}
