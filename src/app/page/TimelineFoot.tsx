import { useEffect, useState, type RefObject } from 'react';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { RestOfEvents } from '../../panels/list/RestOfEvents.tsx';
import { useMedia } from '../../panels/shell/useMedia.ts';
import { narrow } from '../theme/narrow.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';
import { Downloads } from '../download/Downloads.tsx';
import { describeDate } from '../../time/words/describeDate.ts';

type Props = {
  timeline: RefObject<TimelineHandle | null>;
};

/**
 * Below the timeline: who drew it, when it was last checked, and the link to what its signs mean.
 */
export function TimelineFoot({ timeline }: Props) {
  const { language } = usePanelContext();
  const day = useDayOfCheck();
  return (
    <div className="timeline-foot">
      {!useMedia(narrow) && <RestOfEvents />}
      <span>{language.page.credit}</span>
      {day !== null && <span>{language.page.lastChecked(day)}</span>}
      <button type="button" onClick={() => timeline.current?.showLegend()}>
        {language.timeline.howToRead}
      </button>
      <Downloads timeline={timeline} />
    </div>
  );
}

/** In words; `null` when no check is known, or not yet. */
function useDayOfCheck(): string | null {
  const { language, checkStamp } = usePanelContext();
  const [on, setOn] = useState<string | null>(null);
  useEffect(() => {
    let isMeant = true;
    void checkStamp().then((stamp) => isMeant && setOn(stamp?.on ?? null));
    return () => {
      isMeant = false;
    };
  }, [checkStamp]);
  const day = on === null ? null : parseEdtf(on);
  if (!day?.ok) return null;
  return describeDate({ edtf: day.date, extent: 'moment', basis: 'stated' }, language);
}
