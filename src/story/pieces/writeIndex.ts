import { zoneOfStory } from '../model/zoneOfStory.ts';
import { writeSourceColumns } from './sources/writeSourceColumns.ts';
import type { Material } from './pack/material.ts';
import type { PiecesIndex } from './pieceSchemas.ts';
import type { PieceSizes } from './pieceSizes.ts';

/**
 * The index of a story's pieces, except for its packs, which are counted as they are written.
 *
 * @param sha256 of the story file's bytes
 */
export function writeIndex(
  material: Material,
  sha256: string,
  { inOutline, inSources }: Pick<PieceSizes, 'inOutline' | 'inSources'>,
): Omit<PiecesIndex, 'packs'> {
  const { file, story, rankOf, differences } = material;
  return {
    pieces: 1,
    story: sha256,
    id: file.id,
    title: file.title,
    description: file.description,
    language: file.language,
    contentNote: file.contentNote ?? null,
    timeZone: file.timeZone ?? null,
    shift: shiftOf(material),
    ...writeSourceColumns(file, story.zone),
    people: [...story.people],
    differences: {
      ids: differences.map(({ id }) => id),
      kinds: differences.map(({ kind }) => kind),
      events: differences.map(({ events }) => events.map((event) => rankOf.get(event) ?? 0)),
    },
    events: story.events.length,
    outline: Math.ceil(story.events.length / inOutline),
    sources: Math.ceil(Math.max(file.articles.length, file.outlets.length) / inSources),
  };
}

/**
 * The UTC offset that the dates name, in minutes, so that no reader has to find the first of them.
 */
function shiftOf({ file, story }: Material): number | null {
  const zone =
    file.timeZone === undefined
      ? story.zone
      : zoneOfStory({
          timeZone: null,
          events: story.dated.map(({ date }) => date.edtf),
          publications: story.articles.map(({ datePublished }) => datePublished.edtf),
        });
  return zone.id === '' ? null : zone.shiftAt(0) / 60;
}
