import { useMemo } from 'react';
import { labelArticles } from '../../story/words/articleLabels.ts';
import type { PanelTarget } from '../../panels/context/panelTarget.ts';
import type { Reading } from '../../panels/context/Reading.ts';
import type { Story } from '../../story/model/story.ts';
import { voicesOf } from '../../story/voices.ts';
import { decodeAddress } from '../address/decodeAddress.ts';
import { encodeAddress } from '../address/encodeAddress.ts';
import { nothingOpen, type OpenKeys } from '../address/nothingOpen.ts';
import { addressOf } from '../timeline/useDrawingOf.ts';
import { usePage } from './PageContext.ts';

/**
 * What the panels need of a story. It stays the same value while only what is open changes, and is
 * a new one when the rest of the address does, since every link repeats that.
 */
export function useReadingOf(story: Story): Reading {
  const { bar, language } = usePage();
  const elsewhere = bar.hrefOf({ ...nothingOpen, read: false });
  const named = useMemo(() => {
    const voices = voicesOf(story.file);
    return { voices, labels: labelArticles(voices, language) };
  }, [story, language]);
  return useMemo(() => {
    const place = decodeAddress(elsewhere);
    return {
      story,
      ...named,
      language,
      hrefOf: (target) => encodeAddress({ ...place, ...keysOf(target) }),
      open: (target) => bar.go({ ...keysOf(target), read: false }),
    };
  }, [story, named, language, bar, elsewhere]);
}

function keysOf(target: PanelTarget | null): OpenKeys {
  if (target === null) return nothingOpen;
  if (target.kind === 'person') return { ...nothingOpen, person: target.personId };
  if (target.kind === 'difference') {
    return { ...nothingOpen, event: target.eventId, difference: target.differenceId };
  }
  return addressOf(target);
}
