import { rangeOf } from './bounds.ts';
import { isPoint, type EdtfDate, type EdtfInterval, type EdtfPoint, type NoEnd } from './edtf.ts';
import { unnamedZone } from '../zone/zone.ts';
import { firstKnown } from './compare.ts';
import { encodeEdtf } from './encodeEdtf.ts';
import { parseDate, type Explain } from './parseDate.ts';
import { failure, success, type Result } from './result.ts';

type Side = 'start' | 'end';

/** `start/end`, where an end may be a date, `..` (open) or nothing (unknown). */
export function parseInterval(text: string, explain: Explain): Result<EdtfInterval> {
  const [startText = '', endText = '', ...rest] = text.split('/');
  if (rest.length > 0) {
    return failure(
      'an interval has one “/”, between its start and its end; write 2023-09-09/2023-09-10',
    );
  }
  const start = parseEnd(startText, 'start', explain);
  if (!start.ok) return start;
  const end = parseEnd(endText, 'end', explain);
  if (!end.ok) return end;
  if (isReversed(start.value, end.value)) {
    // As they are written: “-04” is not “-04:00”.
    return failure(`the end of the interval is before its start; write ${endText}/${startText}`);
  }
  return checkInterval({ type: 'interval', start: start.value, end: end.value });
}

function checkInterval(interval: EdtfInterval): Result<EdtfInterval> {
  const { start, end } = interval;
  if (!isPoint(start) && !isPoint(end)) {
    return failure('an interval needs a date at one end at least; write 2006/.. or ../2006');
  }
  return success(interval);
}

const isReversed = (start: EdtfPoint | NoEnd, end: EdtfPoint | NoEnd) =>
  isPoint(start) && isPoint(end) && endsBeforeStart(start, end);

/**
 * Two times that both have a zone, or both lack one, are compared to the second; if only one has,
 * the other is in an unknown zone, at most a day off.
 */
function endsBeforeStart(start: EdtfPoint, end: EdtfPoint): boolean {
  if (start.type === 'dateTime' && end.type === 'dateTime') {
    const areAlike = (start.shiftMinutes === null) === (end.shiftMinutes === null);
    if (areAlike) return firstKnown(end, unnamedZone) < firstKnown(start, unnamedZone);
    return rangeOf(end).latest + 1 < rangeOf(start).earliest;
  }
  return rangeOf(end).latest < rangeOf(start).earliest;
}

function parseEnd(text: string, side: Side, explain: Explain): Result<EdtfPoint | NoEnd> {
  if (text === '') return success({ type: 'unknown' });
  if (text === '..') return success({ type: 'open' });
  const date = parseDate(text, explain);
  if (!date.ok) return failure(`the ${side} of the interval: ${date.message}`);
  return pointOf(date.value, side);
}

function pointOf(date: EdtfDate, side: Side): Result<EdtfPoint> {
  switch (date.type) {
    case 'unspecifiedDay':
      return unspecified(side, encodeEdtf({ ...date, type: 'month' }));
    case 'unspecifiedMonth':
    case 'unspecifiedMonthAndDay':
      return unspecified(side, encodeEdtf({ ...date, type: 'year' }));
    case 'decade':
    case 'century': {
      const year = side === 'start' ? date.firstYear : date.lastYear;
      return unspecified(side, encodeEdtf({ ...date, type: 'year', year }));
    }
    default:
      return success(date);
  }
}

const unspecified = (side: Side, instead: string) =>
  failure(
    `an unspecified digit (X) at the ${side} of an interval is EDTF level 2; write ${instead}`,
  );
