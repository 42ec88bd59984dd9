import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useId, useMemo, useState } from 'react';
import type { Language } from '../../language/english.ts';
import { createFocusPlaces } from '../../panels/context/focusPlaces.ts';
import type { PanelContext } from '../../panels/context/PanelContext.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { labelArticles } from '../../story/words/articleLabels.ts';
import type { AddressBar } from '../address/addressBar.ts';
import type { AddressState } from '../address/addressState.ts';
import { nothingOpen, openKeysOf } from '../address/openKeys.ts';
import { checkStampOf } from '../load/checkStampOf.ts';
import type { ReadySignal } from '../ready/readySignal.ts';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';

type Options = {
  source: StorySource;
  language: Language;
  showOnTimeline?: PanelContext['showOnTimeline'];
};

/**
 * What the panels need of a story. It keeps its identity while only what is open changes, and is
 * replaced when the rest of the address does, since every link repeats that.
 */
export function usePanelContextOf({
  source,
  language,
  showOnTimeline = null,
}: Options): PanelContext {
  const { story } = source;
  const { bar, ready, surroundings, ownsDocument, choicesOf } = useServices();
  const id = useId();
  const idPrefix = ownsDocument ? '' : id;
  const { publicAddress } = surroundings;
  const elsewhere = useAddress(withNothingOpen);
  const [places] = useState(createFocusPlaces);
  const checkStamp = useCheckStamp(story.id);
  const labels = useMemo(() => labelArticles(story.voices, language), [story, language]);
  return useMemo(
    () => ({
      story,
      source,
      voices: story.voices,
      labels,
      language,
      hrefOf: (target) => bar.hrefOf({ ...elsewhere, ...openKeysOf(target) }),
      linkOfShown: () => bar.linkOfShown(publicAddress),
      open: (target) => {
        const keys = { ...openKeysOf(target), read: false };
        if (target === null) leave(keys, bar, ready);
        else bar.go(keys);
      },
      showOnTimeline,
      checkStamp,
      hold: ready.hold,
      idPrefix,
      choices: choicesOf(story.id),
      places,
    }),
    [
      source,
      story,
      labels,
      language,
      bar,
      ready,
      publicAddress,
      elsewhere,
      showOnTimeline,
      checkStamp,
      idPrefix,
      choicesOf,
      places,
    ],
  );
}

/** The page is not ready before the browser's part has loaded. */
function leave(keys: Partial<AddressState>, bar: AddressBar, ready: ReadySignal): void {
  const release = ready.hold();
  const arrive = () => {
    stop();
    release();
  };
  const stop = bar.subscribe(arrive);
  if (!bar.leave(keys)) arrive();
}

/** Requests the stamp when it is first wanted; the page is not ready before the answer. */
function useCheckStamp(storyId: string): PanelContext['checkStamp'] {
  const { ready, surroundings } = useServices();
  const queries = useQueryClient();
  // A story that the address identifies by its file is not in the index, so nothing is known about
  // it.
  const isListed = useAddress(({ data }) => data === null);
  return useCallback(async () => {
    if (!isListed) return null;
    const release = ready.hold();
    return checkStampOf(storyId, queries, surroundings).finally(release);
  }, [storyId, isListed, queries, ready, surroundings]);
}

const withNothingOpen = (address: AddressState) => ({ ...address, ...nothingOpen, read: false });
