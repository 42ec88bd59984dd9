import { useEffect, useState } from 'react';
import type { Language } from '../../language/english.ts';
import type { Story } from '../../story/model/story.ts';
import { prepareStory, type TimelineStory } from '../../timeline/prepareStory.ts';
import type { ReadySignal } from '../ready/readySignal.ts';
import { useHold } from '../ready/useHold.ts';
import type { AxisView } from './rest/prepareInSlices.ts';
import { restPart } from './rest/restPart.ts';

interface Prepared {
  of: Story;
  language: Language;
  prepared: TimelineStory;
}

const prepare = (of: Story, language: Language): Prepared => ({
  of,
  language,
  prepared: prepareStory(of, language),
});

/**
 * A story prepared for drawing: at once, except when more events of a large one have arrived. Then
 * it is prepared in slices, and drawn as it was until that is done.
 */
export function usePreparedStory(
  story: Story,
  language: Language,
  ready: ReadySignal,
  { scaleKind, openFolds }: AxisView,
): TimelineStory {
  const [made, setMade] = useState(() => prepare(story, language));
  const isMore = made.of !== story && isMoreOf(made, story, language);
  let drawn = made;
  if (!isMore && (made.of !== story || made.language !== language)) {
    drawn = prepare(story, language);
    setMade(drawn);
  }
  useHold(ready, isMore);
  useEffect(() => {
    if (!isMore) return undefined;
    let isWanted = true;
    const take = (prepared: TimelineStory | undefined) => {
      if (prepared && isWanted) setMade({ of: story, language, prepared });
    };
    restPart
      .load()
      .then((part) =>
        part.prepareInSlices(story, language, { scaleKind, openFolds }, () => isWanted),
      )
      // Whatever is wrong is found again, where the page says so.
      .then(take, () => isWanted && setMade(() => prepare(story, language)));
    return () => {
      isWanted = false;
    };
  }, [isMore, story, language, scaleKind, openFolds]);
  return drawn.prepared;
}

function isMoreOf({ of, language: known }: Prepared, story: Story, language: Language): boolean {
  return of.rest !== null && of.id === story.id && known === language;
}
