import { datesOf, type PlacedDate } from '../../../story/file/datesOf.ts';
import { zoneOfFile } from '../../../story/file/readDate.ts';
import { instantsOf } from '../../../time/edtf/instants.ts';
import { exactnessOf } from '../../../time/scale/exactness.ts';
import { edtfOfDate } from '../../dates/edtfOfDate.ts';
import { errorAt, type CheckContext, type Rule } from '../context.ts';
import type { Problem } from '../problem.ts';

/**
 * How a date is known agrees with what it is. Stated and computed dates show their words; an entered
 * one may have none; what is only bounded is not a single day or minute, but may be some hours of a
 * day; an article is published at one moment. Otherwise every extent goes with every EDTF: a day, too,
 * may have been filled.
 */
export const dateBasis: Rule = (context) =>
  datesOf(context.story).flatMap((placed) => [
    ...problemsOfBasis(context, placed),
    ...problemsOfExtent(context, placed),
  ]);

function problemsOfBasis(context: CheckContext, { date, place }: PlacedDate): Problem[] {
  const { basis, evidence } = date;
  if (needsWords(basis) && evidence.length === 0) {
    const words = basis === 'stated' ? 'that state it' : 'that it was computed from';
    const message = `is ${basis} without evidence; give the words ${words}, or call it entered if you give it yourself`;
    return [errorAt(context, [...place, 'evidence'], message)];
  }
  const edtf = basis === 'bounded' ? edtfOfDate(date) : undefined;
  if (!edtf) return [];
  const zone = zoneOfFile(context.story);
  const exactness = exactnessOf(instantsOf(edtf, zone), zone);
  if (exactness === null) return [];
  const message = `${date.edtf} is a single ${exactness}, so it is not only bounded; call it stated or computed, or give its bounds`;
  return [errorAt(context, [...place, 'basis'], message)];
}

function needsWords(basis: PlacedDate['date']['basis']): boolean {
  return basis === 'stated' || basis === 'computed';
}

function problemsOfExtent(context: CheckContext, { date, place }: PlacedDate): Problem[] {
  if (place[0] !== 'articles' || date.extent === 'moment') return [];
  const message = 'an article is published at one moment; write "moment"';
  return [errorAt(context, [...place, 'extent'], message)];
}
