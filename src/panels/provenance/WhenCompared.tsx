import { useEffect, useState } from 'react';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { describeDate } from '../../time/words/describeDate.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import type { CheckStamp } from './checkStamp.ts';

/** When the story was compared with an article's file, or a note that this is not recorded. */
export function WhenCompared({ articleId }: { articleId: string }) {
  const { language, checkStamp } = usePanelContext();
  const { compare } = language.page;
  const [stamp, setStamp] = useState<CheckStamp | null>(null);
  useEffect(() => {
    let isMeant = true;
    void checkStamp().then((found) => isMeant && setStamp(found));
    return () => {
      isMeant = false;
    };
  }, [checkStamp]);
  const day = stamp?.articles.includes(articleId) ? parseEdtf(stamp.on) : null;
  if (!day?.ok) return <p>{compare.notCompared}</p>;
  const date = { edtf: day.date, extent: 'moment', basis: 'stated' } as const;
  return <p>{compare.compared(describeDate(date, language))}</p>;
}
