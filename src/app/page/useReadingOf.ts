import { useMemo } from 'react';
import { labelArticles } from '../../panels/outlet/articleLabels.ts';
import type { Reading } from '../../panels/reading/Reading.ts';
import type { Story } from '../../story/model.ts';
import { voicesOf } from '../../story/voices.ts';
import type { Target } from '../../timeline/move/target.ts';
import { decodeAddress } from '../address/decodeAddress.ts';
import { encodeAddress } from '../address/encodeAddress.ts';
import { addressOf } from '../timeline/useDrawingOf.ts';
import { usePage } from './PageContext.ts';

/**
 * What the panels need of a story. It stays the same value while only what is open changes, and is
 * a new one when the rest of the address does, since every link repeats that.
 */
export function useReadingOf(story: Story): Reading {
  const { bar, language } = usePage();
  const elsewhere = bar.hrefOf(nothingOpen);
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
      open: (target) => bar.go(keysOf(target)),
    };
  }, [story, named, language, bar, elsewhere]);
}

const nothingOpen = { event: null, article: null };
const keysOf = (target: Target | null) => (target ? addressOf(target) : nothingOpen);
