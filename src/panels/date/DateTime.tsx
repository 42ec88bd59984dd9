import type { ReactNode } from 'react';
import type { StoryDate } from '../../story/model/storyDate.ts';
import { isoDateTime } from '../../time/words/isoDateTime.ts';

/** Words of a date, with the date for programs where HTML has a form that is no more exact. */
export function DateTime({ date, children }: { date: StoryDate; children: ReactNode }) {
  const machine = isoDateTime(date.edtf);
  return machine === undefined ? <>{children}</> : <time dateTime={machine}>{children}</time>;
}
