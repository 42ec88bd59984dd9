import { placeZone } from './placeZone.ts';
import { zoneNames, zoneOf } from './clockZones.ts';

/** Whose clocks words after a time of day name; `isElsewhere`: somebody's that are not known here. */
export interface ClocksNamed {
  zone: string;
  place: string;
  isElsewhere: boolean;
}

/** What may stand between a time and its zone. */
const gap = String.raw`^(?:\s?(?:hours|hrs|h|Uhr|uur|horas|heures))?\s?,?\s?[([]?\s?`;
const name = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]+){0,2}`;
const known = new RegExp(
  String.raw`${gap}(?<zone>${zoneNames})(?<offset>\s?[+−-]\s?\d{1,2}(?::?\d\d)?)?(?![\p{L}\p{N}])`,
  'u',
);
/** “EEST”, “MSK”: some stand for several zones, such as “IST”. */
const letters = new RegExp(String.raw`${gap}(?:[A-Z]{1,4}T|MSK)(?![\p{L}\p{N}])`, 'u');
const american =
  /^\s?,?\s?\(?(?<zone>Eastern|Central|Mountain|Pacific)(?:\s(?:[Ss]tandard|[Dd]aylight))?(?:\s[Tt]ime|(?=[\s.,;)]|$))/u;
const americanZones: Readonly<Record<string, string>> = {
  Eastern: 'ET',
  Central: 'CT',
  Mountain: 'MT',
  Pacific: 'PT',
};
/** “London time”, “Londoner Zeit”, “heure de Londres”, “hora de Madrid”, “ora di Roma”, “Nederlandse tijd”. */
const ofPlace = [
  String.raw`(?<english>${name})\s(?:[Ss]tandard\s|[Dd]aylight\s|[Ss]ummer\s)?[Tt]ime\b`,
  String.raw`(?:nach )?\p{Lu}\p{L}+(?:er|ischer)\s(?:Orts|Sommer)?[Zz]eit\b`,
  String.raw`heure (?:locale )?(?:de |d[’']|du |des |à )(?:la |l[’'])?${name}`,
  String.raw`hora (?:local )?(?:del? |d[ao] |em |en )(?:la )?${name}`,
  String.raw`horário (?:de |d[ao] )${name}`,
  String.raw`ora (?:locale )?(?:di |del |della |a )${name}`,
  String.raw`\p{Lu}\p{L}+se tijd\b`,
].map((words) => new RegExp(gap + words, 'u'));

/**
 * What the words after a time of day say of its zone; null: nothing. “Local time” names nobody’s
 * clocks but those of where it happened.
 */
export function clocksAfter(rest: string): ClocksNamed | null {
  const zone = known.exec(rest)?.groups;
  if (zone) return { ...zoneOf(zone['zone'] ?? '', zone['offset'] ?? ''), isElsewhere: false };
  const inAmerica = american.exec(rest)?.groups?.['zone'];
  if (inAmerica !== undefined)
    return { ...zoneOf(americanZones[inAmerica] ?? '', ''), isElsewhere: false };
  for (const words of ofPlace) {
    const match = words.exec(rest);
    if (match) return clocksOf(match.groups?.['english']);
  }
  return letters.test(rest) ? clocksOf(undefined) : null;
}

function clocksOf(place: string | undefined): ClocksNamed {
  const zone = place === undefined ? null : placeZone(place);
  return { zone: '', place: zone ?? '', isElsewhere: zone === null };
}
