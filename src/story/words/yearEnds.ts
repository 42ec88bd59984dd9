import {
  isPoint,
  type Edtf,
  type EdtfInterval,
  type EdtfPoint,
  type Qualification,
} from '../../time/edtf/edtf.ts';
import type { DatedEvent } from '../model/storyEvent.ts';
import type { YearEnd } from '../model/yearEnd.ts';
import { yearOf, yearsOf } from './yearsOf.ts';

/** The first and last year that dates name; `null` when none does. */
export function yearEnds(dated: readonly DatedEvent[]): [YearEnd, YearEnd] | null {
  const years = yearsOf(dated);
  return years && [yearEnd(dated, 'earliest', years[0]), yearEnd(dated, 'latest', years[1])];
}

type Edge = 'earliest' | 'latest';

/** What is known of it follows from all dates that begin or end there: one may know it better. */
function yearEnd(dated: readonly DatedEvent[], edge: Edge, year: number): YearEnd {
  const other = edge === 'earliest' ? 'latest' : 'earliest';
  const there = dated.flatMap(({ date: { bounds, edtf } }) =>
    yearOf(bounds[edge] ?? bounds[other]) === year ? edtf : [],
  );
  const every = (is: (edtf: Edtf) => boolean) => there.length > 0 && there.every(is);
  return {
    year,
    isDecade: year > 0 && every(({ type }) => type === 'decade'),
    isOpen: dated.some(
      ({ date: { bounds } }) => bounds[edge] === null && yearOf(bounds[other]) === year,
    ),
    uncertain: every((edtf) => marksAt(edtf, edge).uncertain),
    approximate: every((edtf) => marksAt(edtf, edge).approximate),
  };
}

const sure: Qualification = { uncertain: false, approximate: false };

/** A mark on a day, a month or a season leaves its year as it is. */
function marksAt(edtf: Edtf, edge: Edge): Qualification {
  const date = edtf.type === 'interval' ? endOf(edtf, edge) : edtf;
  return !date || 'month' in date || 'season' in date ? sure : date;
}

function endOf({ start, end }: EdtfInterval, edge: Edge): EdtfPoint | undefined {
  return (edge === 'earliest' ? [start, end] : [end, start]).find(isPoint);
}
