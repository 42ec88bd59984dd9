import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import type { Metadata } from '../../articles/metadata.ts';
import { findDates } from '../../find/dates/findDates.ts';
import { publicationIn } from '../../find/dates/publicationIn.ts';
import { publicationOf } from '../../find/dates/publication.ts';

/**
 * When an article's metadata says that it was published, as EDTF: the day, or the minute where the
 * metadata gives it. `undefined` for none.
 */
export function publishedOf({ published }: Metadata, language: string): string | undefined {
  const told = published?.value;
  if (told === undefined) return undefined;
  const edtf =
    timestamp(told) ??
    publicationIn(told, language)?.edtf ??
    findDates(told, { language }).dates[0]?.edtf;
  return [edtf, edtf?.slice(0, 10)].find((one) => one !== undefined && publicationOf(one));
}

/** ISO 8601, as pages and feeds write it: seconds and their fractions say no more to a reader. */
const iso =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<minute>\d{2}:\d{2})(?<second>:\d{2}(?:\.\d+)?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?/u;

/**
 * The time of a timestamp. Midnight is what systems write when they know only the day, so it gives
 * the day.
 */
function timestamp(told: string): string | undefined {
  const { day, minute, second = ':00', zone = '' } = iso.exec(told)?.groups ?? {};
  if (day === undefined || minute === undefined || /^00:00:00(?:\.0+)?$/u.test(minute + second))
    return day;
  const edtf = `${day}T${minute}${zone.replace(/(\d{2})(\d{2})$/u, '$1:$2')}`;
  return parseEdtf(edtf).ok ? edtf : day;
}
