import { ianaZone } from '../../../time/zone/ianaZone.ts';
import { nearestZone } from '../names/zoneNames.ts';
import type { Fault } from './advice.ts';

/**
 * An invalid time zone of a story: the one that is probably meant, or why a UTC offset is not one.
 */
export function adviseZone({ keys, found }: Fault): string | undefined {
  if (keys.length !== 1 || keys[0] !== 'timeZone' || typeof found !== 'string') return undefined;
  if (found.trim() === '')
    return 'is empty; write the IANA name of the place whose clocks the page shows, such as "Europe/Paris", or leave the field out';
  if (ianaZone(found)) return undefined;
  const said = JSON.stringify(found);
  if (/^(?:UTC|GMT)?\s?[+−-]?\d/i.test(found))
    return `${said} is an offset, which daylight saving changes; write the IANA name of the place, such as Europe/Paris`;
  const meant = nearestZone(found);
  if (meant === undefined) return undefined;
  return `${said} is not a time zone; write ${JSON.stringify(meant)}, or another IANA name`;
}
