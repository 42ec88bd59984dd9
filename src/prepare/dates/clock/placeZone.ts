import { zoneNames } from '../../check/names/zoneNames.ts';

let byPlace: ReadonlyMap<string, string> | undefined;

/** The IANA name of the zone that is named after a place, “New York”; `null` if there is none. */
export function placeZone(place: string): string | null {
  byPlace ??= new Map(
    [...Intl.supportedValuesOf('timeZone'), ...zoneNames()].map((name) => [
      (name.split('/').at(-1) ?? name).replaceAll('_', ' '),
      name,
    ]),
  );
  return byPlace.get(place) ?? null;
}
