import { ianaZone } from '../../../time/zone/ianaZone.ts';
import { zoneNames } from '../names/zoneNames.ts';
import { warningAt, type Rule } from '../context.ts';

/**
 * The story's zone is written with its IANA name, and names a place: “BST” is summer in London to
 * some and Dhaka to `Intl`, and “EST” has no summer time. Invalid zones are reported by the parser.
 */
export const timeZone: Rule = (context) => {
  const { timeZone: id } = context.story;
  if (id === undefined || !ianaZone(id)) return [];
  const name = zoneNames().find((one) => one.toLowerCase() === id.toLowerCase());
  if (name !== undefined && name !== id)
    return [
      warningAt(context, ['timeZone'], `${JSON.stringify(id)} is written ${JSON.stringify(name)}`),
    ];
  if (id.includes('/') || /^(?:UTC|GMT)$/.test(id)) return [];
  const read = new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone;
  const message = `${JSON.stringify(id)} is not a place, and is read as ${read}; write the IANA name of the place whose clocks are meant, such as Europe/London`;
  return [warningAt(context, ['timeZone'], message)];
};
