import { useEffect } from 'react';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { describeDate } from '../../time/words/describeDate.ts';
import { useReading } from '../context/Reading.ts';
import { useCheckRecord } from './checkRecord.ts';

/** When the story was compared with an article's file, or that this is not recorded. */
export function WhenCompared({ articleId }: { articleId: string }) {
  const { language } = useReading();
  const { compare } = language.page;
  const { stamp, want } = useCheckRecord();
  useEffect(want, [want]);
  const day = stamp?.articles.includes(articleId) ? parseEdtf(stamp.on) : null;
  if (!day?.ok) return <p>{compare.notCompared}</p>;
  const date = { edtf: day.date, extent: 'moment', basis: 'stated' } as const;
  return <p>{compare.compared(describeDate(date, language))}</p>;
}
