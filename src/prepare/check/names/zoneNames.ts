import { ianaZone } from '../../../time/zone/ianaZone.ts';
import { nearest } from '../../text/nearest.ts';

/**
 * Names that IANA has replaced and `Intl` still lists, since CLDR never renames. Both are accepted;
 * only the second is suggested.
 */
const renamed: ReadonlyMap<string, string> = new Map([
  ['Africa/Asmera', 'Africa/Asmara'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['America/Catamarca', 'America/Argentina/Catamarca'],
  ['America/Coral_Harbour', 'America/Atikokan'],
  ['America/Cordoba', 'America/Argentina/Cordoba'],
  ['America/Godthab', 'America/Nuuk'],
  ['America/Indianapolis', 'America/Indiana/Indianapolis'],
  ['America/Jujuy', 'America/Argentina/Jujuy'],
  ['America/Louisville', 'America/Kentucky/Louisville'],
  ['America/Mendoza', 'America/Argentina/Mendoza'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Pacific/Enderbury', 'Pacific/Kanton'],
  ['Pacific/Ponape', 'Pacific/Pohnpei'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
]);

/** The zones that the runtime's `Intl` lists, by the names that IANA has for them now. */
export const zoneNames = (): readonly string[] => [
  ...Intl.supportedValuesOf('timeZone').map((name) => {
    const newer = renamed.get(name);
    return newer !== undefined && ianaZone(newer) ? newer : name;
  }),
  'UTC',
];

/**
 * The zone that is probably meant: by its name or by its place alone (“New York”). `undefined` for
 * none.
 */
export function nearestZone(text: string): string | undefined {
  const sought = text
    .trim()
    .replace(/\s*\/\s*/g, '/')
    .replaceAll(' ', '_');
  const names = zoneNames();
  const byPlace = new Map(names.map((name) => [name.split('/').at(-1) ?? name, name]));
  const place = nearest(sought, byPlace.keys());
  return nearest(sought, names) ?? (place === undefined ? undefined : byPlace.get(place));
}
