import { useEffect, useState } from 'react';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { describeDate } from '../../time/words/describeDate.ts';

type Props = {
  /** Opens what the signs of the drawing mean. */
  showLegend: () => void;
};

/** Under the timeline: who drew it, when it was last checked, and the way to what its signs mean. */
export function TimelineFoot({ showLegend }: Props) {
  const { page, timeline } = usePanelContext().language;
  const day = useDayOfCheck();
  return (
    <p className="timeline-foot">
      <span>{page.credit}</span>
      {day !== null && <span>{page.lastChecked(day)}</span>}
      <button type="button" onClick={showLegend}>
        {timeline.howToRead}
      </button>
    </p>
  );
}

/** In words; null: no check is known, or not yet. */
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
