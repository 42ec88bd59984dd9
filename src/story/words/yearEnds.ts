import { isPoint, type Edtf, type Qualification } from '../../time/edtf/edtf.ts';
import type { DatedEvent } from '../model/storyEvent.ts';
import type { YearEnd } from '../model/yearEnd.ts';
import { yearOf, yearsOf } from './yearSections.ts';

/** The first and last year that dates name; `null` when none does. */
export function yearEnds(dated: readonly DatedEvent[]): [YearEnd, YearEnd] | null {
  const years = yearsOf(dated);
  return years && [yearEnd(dated, 'earliest', years[0]), yearEnd(dated, 'latest', years[1])];
}

type Edge = 'earliest' | 'latest';

/** What is known of it follows from all dates that begin or end there: one may know it better. */
function yearEnd(dated: readonly DatedEvent[], edge: Edge, year: number): YearEnd {
  const there = dated.flatMap(({ date: { bounds, edtf } }) =>
    yearOf(bounds[edge]) === year ? edtf : [],
  );
  const every = (is: (edtf: Edtf) => boolean) => there.length > 0 && there.every(is);
  return {
    year,
    isDecade: year > 0 && every(({ type }) => type === 'decade'),
    uncertain: every((edtf) => marksAt(edtf, edge).uncertain),
    approximate: every((edtf) => marksAt(edtf, edge).approximate),
  };
}

const sure: Qualification = { uncertain: false, approximate: false };

function marksAt(edtf: Edtf, edge: Edge): Qualification {
  if (edtf.type !== 'interval') return edtf;
  const end = edge === 'earliest' ? edtf.start : edtf.end;
  return isPoint(end) ? end : sure;
}
