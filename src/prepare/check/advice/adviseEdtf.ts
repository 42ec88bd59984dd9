import { calendarDay, dayNumber } from '../../../time/day.ts';
import { encodeEdtf } from '../../../time/edtf/encodeEdtf.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import { parseEnteredDate } from '../../import/dates/parseEnteredDate.ts';
import { westernDigits } from '../../dates/clock/westernDigits.ts';
import { orderOf, resolveSlashDates } from '../../import/dates/slashDates.ts';
import type { Fault } from './advice.ts';

/** For a date that is not EDTF: the EDTF of what is written, if it can be read in only one way. */
export function adviseEdtf({ keys, found, message }: Fault): string | undefined {
  if (keys.at(-1) !== 'edtf' || typeof found !== 'string' || parseEdtf(found).ok) return undefined;
  const meant = edtfMeant(found);
  if (meant === undefined) return adviseOrder(found);
  // What the parser says to write is an example; this is the actual date.
  return `${message.replace(/(?:; write|: 2023-).*$/, '')}; write ${JSON.stringify(meant)}`;
}

/** A day and a month that may be taken for each other. */
function adviseOrder(found: string): string | undefined {
  const days = (['day-first', 'month-first'] as const)
    .map((order) => resolveSlashDates(found.trim(), order))
    .filter((edtf) => parseEdtf(edtf).ok);
  if (orderOf(found) !== 'either' || days.length < 2) return undefined;
  const [one, other] = days.map((edtf) => JSON.stringify(edtf));
  return `${JSON.stringify(found)} may be either of two days; write ${one} or ${other}`;
}

function edtfMeant(text: string): string | undefined {
  const forms = [tidied(text), tidied(text).split('/').map(tidied).join('/')];
  const [date, time] =
    /^(\d{4}-\d\d-\d\d)T[^/]*\/(\d\d:\d\d.*)$/.exec(forms[0] ?? '')?.slice(1) ?? [];
  if (date !== undefined && time !== undefined)
    forms.push((forms[0] ?? '').replace('/', `/${date}T`));
  const repaired = forms.find((form) => parseEdtf(form).ok);
  if (repaired !== undefined) return repaired;
  const entered = parseEnteredDate(text);
  // A long run of digits is hardly ever a year.
  return entered.ok && !entered.date.edtf.startsWith('Y') ? entered.date.edtf : undefined;
}

/** Other numeric ways to write a day, a time and a zone, converted to EDTF. */
function tidied(text: string): string {
  return (
    westernDigits(text)
      .trim()
      .replace(/^(\d{4})[/.](\d\d)[/.](\d\d)(?!\d)/, '$1-$2-$3')
      .replace(/^(\d\d)\.(\d\d)\.(\d{4})(?!\d)/, '$3-$2-$1')
      .replace(/^(\d{4})(\d\d)(\d\d)(?=T)/i, '$1-$2-$3')
      .replace(/^(\d{4}-\d\d-\d\d)(?:\s+|t|,\s*)(?=\d)/, '$1T')
      .replace(/T(\d{1,2})[.:h]?(\d\d)(?!\d)/, (_, hour: string, minute: string) => {
        return `T${hour.padStart(2, '0')}:${minute}`;
      })
      .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
      .replace(/(?<=:\d\d:\d\d)[.,]\d+/, '')
      // “18:12-18:30” is not a zone but a period.
      .replace(/^(\d{4}-\d\d-\d\d)(T\d\d:\d\d)\s?[-–]\s?(\d\d:\d\d)$/, '$1$2/$1T$3')
      .replace(/^([^./]+)\.\.([^./]+)$/, '$1/$2')
      .replace(/\/(?:now|today|present|ongoing)$/i, '/..')
      .replace(/(?<=\d)(?:\?~|~\?)$/, '%')
      .replace(/\[[A-Za-z_/]+\]$/, '')
      .replace(/(?<=:\d\d)\s*z$/i, 'Z')
      .replace(
        /(?<=:\d\d)\s*([+-])(\d):?(\d\d)?$/,
        (_, sign: string, hour: string, rest = '00') => {
          return `${sign}0${hour}:${rest}`;
        },
      )
      .replace(/(?<=:\d\d)\s*([+-])(\d\d):?(\d\d)$/, '$1$2:$3')
      .replace(/^(\d{4}-\d\d-\d\d)(?=T24:)/, (day) => nextDay(day))
      .replace(/T24(?=:)/, 'T00')
  );
}

function nextDay(text: string): string {
  const day = parseEdtf(text);
  if (!day.ok || day.date.type !== 'day') return text;
  return encodeEdtf({ ...day.date, ...calendarDay(dayNumber(day.date) + 1) });
}
