import { drawSceneSvg } from '../site/picture/drawSceneSvg.tsx';
import type { Label } from '../timeline/layout/scene.ts';
import { layoutTimeline } from '../timeline/layout/layoutTimeline.ts';
import { prepareStory } from '../timeline/prepareStory.ts';
import { stillDrawing } from '../timeline/stillDrawing.ts';
import type { PlacedDrawing } from './pictureColumn.ts';
import type { PictureSubject, PictureTools } from './pictureSubject.ts';

/** A drawing is never laid out lower than this; one that is higher than its room is scaled down. */
export const leastDrawingPx = 120;
/** There is no way to see the whole of a title that is cut. */
const mostTitleLines = 8;

/** The drawing of a story, laid out for the room it has in a picture. */
export interface TimelineDrawing extends PlacedDrawing {
  /** The scale from the size it is laid out in to the size of its room. */
  ratio: number;
  /** The ids of events whose complete title is in it. */
  told: ReadonlySet<string>;
}

/** @param roomPx Infinity for as high as it needs */
export function drawTimeline(
  { source, eventId, language, scheme }: PictureSubject,
  { measureText }: PictureTools,
  widthPx: number,
  roomPx: number,
): TimelineDrawing {
  const prepared = prepareStory(source.story, language);
  const environment = { measureText, language, mostTitleLines };
  const view = { scaleKind: 'elastic', window: null, openFolds: [], selected: eventId } as const;
  const sceneAt = (ratio: number) => {
    const heightPx = Math.max(roomPx * ratio, leastDrawingPx);
    const limit = Number.isFinite(roomPx) ? { heightPx } : {};
    const size = { widthPx: widthPx * ratio, wholeNames: true, ...limit };
    return layoutTimeline(prepared.index, view, size, environment);
  };
  const first = sceneAt(1);
  // What cannot be as low as its room is set smaller, and then has a wider room to be laid out for.
  const scene = first.heightPx > roomPx ? sceneAt(first.heightPx / roomPx) : first;
  return {
    ratio: Math.min(widthPx / scene.widthPx, roomPx / scene.heightPx),
    widthPx: scene.widthPx,
    heightPx: scene.heightPx,
    mostPx: roomPx,
    told: new Set(scene.labels.filter(isWhole).map(({ id }) => id)),
    svg: drawSceneSvg(scene, {
      drawing: stillDrawing(prepared, language, () => '#', 'drawing'),
      title: language.timeline.name,
      description: source.story.description,
      rowsHeading: language.timeline.rowsHeading,
      scheme,
    }),
  };
}

const isWhole = ({ lines }: Label) => !lines.at(-1)?.text.endsWith('…');
