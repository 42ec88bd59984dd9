import type { Reading } from './collation.ts';

/** A reading of one version, and its words as they are compared. */
export interface OwnReading<Kind> {
  reading: Reading<Kind>;
  text: string;
}

/** Merges readings of one kind and text, with all their versions; the strongest kind first. */
export function gatherReadings<Kind>(
  each: readonly OwnReading<Kind>[],
  kinds: readonly Kind[],
): Reading<Kind>[] {
  const gathered = new Map<string, Reading<Kind>>();
  for (const { reading, text } of each) {
    const name = [
      kinds.indexOf(reading.kind),
      reading.move ?? '',
      reading.missing ?? '',
      text,
    ].join('|');
    const known = gathered.get(name);
    if (known) known.versions.push(...reading.versions);
    else gathered.set(name, { ...reading, versions: [...reading.versions] });
  }
  const rank = ({ kind }: Reading<Kind>) => kinds.indexOf(kind);
  return [...gathered.values()].toSorted((one, other) => rank(one) - rank(other));
}
