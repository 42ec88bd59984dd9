import { nearest } from '../../text/nearest.ts';

/** The IANA names of zones that the runtime's `Intl` lists. */
export const zoneNames = (): readonly string[] => [...Intl.supportedValuesOf('timeZone'), 'UTC'];

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
