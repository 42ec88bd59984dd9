import type { ReactNode } from 'react';
import type { StoryDate } from '../../story/model/storyDate.ts';
import { isoDateTime } from '../../time/words/isoDateTime.ts';

/** The words of a date, in a `<time>` element where HTML has a form that is no more precise. */
export function DateTime({ date, children }: { date: StoryDate; children: ReactNode }) {
  const machine = isoDateTime(date.edtf);
  return machine === undefined ? <>{children}</> : <time dateTime={machine}>{children}</time>;
}
