import { placeZone } from './placeZone.ts';
import { zoneNames, zoneOf } from './clockZones.ts';

/**
 * Whose clocks the words after a time of day name; `isElsewhere`: those of somewhere unknown here,
 * `isLocal`: those of where it happened.
 */
interface ClocksNamed {
  zone: string;
  place: string;
  isElsewhere: boolean;
  isLocal: boolean;
}

/** What may come between a time and its zone. */
const gap = String.raw`^(?:\s?(?:hours|hrs|h|Uhr|uur|horas|heures))?\s?,?\s?[([]?\s?`;
const name = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]+){0,2}`;
const known = new RegExp(
  String.raw`${gap}(?<zone>${zoneNames})(?<offset>\s?[+−-]\s?\d{1,2}(?::?\d\d)?)?(?![\p{L}\p{N}])`,
  'u',
);
/** “EEST”, “MSK”: some denote several zones, such as “IST”. */
const letters = new RegExp(String.raw`${gap}(?:[A-Z]{1,4}T|MSK)(?![\p{L}\p{N}])`, 'u');
const american =
  /^\s?,?\s?\(?(?<zone>Eastern|Central|Mountain|Pacific)(?:\s(?:[Ss]tandard|[Dd]aylight))?(?:\s[Tt]ime|(?=[\s.,;)]|$))/u;
const americanZones: Readonly<Record<string, string>> = {
  Eastern: 'ET',
  Central: 'CT',
  Mountain: 'MT',
  Pacific: 'PT',
};
const place = `(?<place>${name})`;
/** “London time”, “Londoner Zeit”, “heure de Londres”, “hora de Madrid”, “ora di Roma”, “Nederlandse tijd”. */
const ofPlace = [
  String.raw`${place}\s(?:[Ss]tandard\s|[Dd]aylight\s|[Ss]ummer\s)?[Tt]ime\b`,
  String.raw`(?:nach )?(?<place>\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2})(?:er|ischer)\s(?:Orts|Sommer)?[Zz]eit\b`,
  String.raw`heure (?:locale )?(?:de |d[’']|du |des |à )(?:la |l[’'])?${place}`,
  String.raw`hora (?:local )?(?:del? |d[ao] |em |en )(?:la )?${place}`,
  String.raw`horário (?:de |d[ao] )${place}`,
  String.raw`ora (?:locale )?(?:di |del |della |a )${place}`,
  String.raw`\p{Lu}\p{L}+se tijd\b`,
].map((words) => new RegExp(gap + words, 'u'));

const local = new RegExp(
  `${gap}(?:local time|Ortszeit|heure locale|hora local|horário local|ora locale|(?:plaatselijke|lokale) tijd)(?!\\p{L})`,
  'iu',
);

const unnamed: ClocksNamed = { zone: '', place: '', isElsewhere: false, isLocal: false };

/** What the words after a time of day say about its zone. */
export function clocksAfter(rest: string): ClocksNamed {
  const zone = known.exec(rest)?.groups;
  if (zone) return { ...unnamed, ...zoneOf(zone['zone'] ?? '', zone['offset'] ?? '') };
  const inAmerica = american.exec(rest)?.groups?.['zone'];
  if (inAmerica !== undefined) return { ...unnamed, ...zoneOf(americanZones[inAmerica] ?? '', '') };
  for (const words of ofPlace) {
    const match = words.exec(rest);
    if (match) return clocksOf(match.groups?.['place']);
  }
  if (local.test(rest)) return { ...unnamed, isLocal: true };
  return letters.test(rest) ? clocksOf(undefined) : unnamed;
}

function clocksOf(place: string | undefined): ClocksNamed {
  const zone = place === undefined ? null : placeZone(place);
  return { ...unnamed, place: zone ?? '', isElsewhere: zone === null };
}
