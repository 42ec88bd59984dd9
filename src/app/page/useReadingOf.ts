import { useMemo } from 'react';
import { labelArticles } from '../../panels/outlet/articleLabels.ts';
import type { Reading } from '../../panels/reading/Reading.ts';
import type { Story } from '../../story/model.ts';
import { voicesOf } from '../../story/voices.ts';
import { decodeAddress } from '../address/decodeAddress.ts';
import { encodeAddress } from '../address/encodeAddress.ts';
import { usePage } from './PageContext.ts';

/**
 * What the panels need of a story. It stays the same value while only the open event changes, and
 * is a new one when the rest of the address does, since every link repeats that.
 */
export function useReadingOf(story: Story): Reading {
  const { bar, language } = usePage();
  const elsewhere = bar.hrefOf({ event: null });
  return useMemo(() => {
    const voices = voicesOf(story.file);
    const place = decodeAddress(elsewhere);
    return {
      story,
      voices,
      language,
      labels: labelArticles(voices, language),
      hrefOf: (event) => encodeAddress({ ...place, event }),
      open: (event) => bar.go({ event }),
    };
  }, [story, language, bar, elsewhere]);
}
