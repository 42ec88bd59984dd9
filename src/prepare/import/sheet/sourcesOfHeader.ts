import { columnOfSource, type SourceColumn } from './columnNames.ts';

/** Where one of a row's sources has its columns. */
export type SourcePlaces = ReadonlyMap<SourceColumn, number>;

/**
 * The sources besides the first that each row has columns for: “Source”, “Link”, “Source 2”,
 * “Link 2”. What has the same name but for its number belongs to the next source that lacks it; a
 * column of another name says the same of the first source in other words, and is none of them.
 *
 * @param first where the first source has its columns
 */
export function furtherSources(
  header: readonly string[],
  first: ReadonlyMap<string, number>,
): SourcePlaces[] {
  const sources: Map<SourceColumn, number>[] = [];
  const own = new Set(first.values());
  for (const [place, cell] of header.entries()) {
    const found = columnOfSource(cell);
    if (!found || own.has(place)) continue;
    const { column, bare } = found;
    const usual = columnOfSource(header[first.get(column) ?? -1] ?? '');
    if (usual?.bare !== bare) continue;
    const open = sources.find((source) => !source.has(column));
    if (open) open.set(column, place);
    else sources.push(new Map([[column, place]]));
  }
  return sources;
}
