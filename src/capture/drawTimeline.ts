import { least } from 'd3';
import type { Language } from '../language/english.ts';
import { drawSceneSvg } from '../site/picture/drawSceneSvg.tsx';
import type { Story } from '../story/model/story.ts';
import type { Environment } from '../timeline/layout/environment.ts';
import type { Label, Scene } from '../timeline/layout/scene.ts';
import { layoutTimeline } from '../timeline/layout/layoutTimeline.ts';
import { prepareStory, type TimelineStory } from '../timeline/prepareStory.ts';
import { stillDrawing } from '../timeline/stillDrawing.ts';
import type { PlacedDrawing } from './pictureColumn.ts';
import type { PictureSubject, PictureTools } from './pictureSubject.ts';

/** A drawing is never laid out lower than this; one that is higher than its room is scaled down. */
export const leastDrawingPx = 120;
/** How much wider than its room a drawing is laid out, at most, so that no name of a row is cut. */
const widenings = [1.15, 1.3, 1.45, 1.6];
/** How much wider than its room a story's drawing is laid out so that it fills the height, too. */
const fillings = [1.04, 1.08, 1.12, 1.16, 1.2];
/** Less than this need not be filled. */
const leastEmptyPx = 20;
/** Under a drawing that leaves this much, an event is listed in words (placeUntold.ts). */
const roomForWordsPx = 75;
/** Above the highest mark, or the axis. */
const aboveAxisPx = 14;
/** There is no way to see the whole of a title that is cut. */
const mostTitleLines = 8;

/** The drawing of a story, laid out for the room it has in a picture. */
export interface TimelineDrawing extends PlacedDrawing {
  /** The scale from the size it is laid out in to the size of its room. */
  ratio: number;
  /** Whether its room is too low for it at its usual size. */
  isCramped: boolean;
  /** The ids of events whose complete title is in it. */
  told: ReadonlySet<string>;
}

/** @param roomPx Infinity for as high as it needs */
export function drawTimeline(
  { source, eventId, language, scheme }: PictureSubject,
  tools: PictureTools,
  widthPx: number,
  roomPx: number,
): TimelineDrawing {
  const { prepared, environment } = readyFor(source.story, language, tools);
  const view = {
    scaleKind: 'elastic',
    window: null,
    openFolds: [],
    selected: eventId,
  } as const;
  const sceneAt = (ratio: number) => {
    const heightPx = Math.max(roomPx * ratio, leastDrawingPx);
    const limit = Number.isFinite(roomPx) ? { heightPx } : {};
    const size = { widthPx: widthPx * ratio, wholeNames: true, ...limit };
    return layoutTimeline(prepared.index, view, size, environment);
  };
  const first = sceneAt(1);
  const isCramped = heightOf(first) > roomPx;
  // What cannot be as low as its room is set smaller, and then has a wider room to be laid out for.
  const low = isCramped ? sceneAt(heightOf(first) / roomPx) : first;
  const emptyPx = (scene: Scene) => roomPx - (heightOf(scene) * widthPx) / scene.widthPx;
  const names = new Set(prepared.index.rows.map(({ row }) => row.name));
  const isWholeIn = ({ rows }: Scene) => rows.rows.every(({ name }) => names.has(name.text));
  // A tier of labels more may need only a little more than there is.
  const isGap = eventId === null && isBetween(emptyPx(low), leastEmptyPx, roomForWordsPx);
  const fuller = isGap ? fillings.map(sceneAt).filter((scene) => emptyPx(scene) >= 0) : [];
  const full = least([low, ...fuller].filter(isWholeIn), emptyPx);
  const scene =
    full ?? widenings.map((by) => sceneAt((by * low.widthPx) / widthPx)).find(isWholeIn) ?? low;
  const topPx = topOf(scene);
  return {
    ratio: Math.min(widthPx / scene.widthPx, roomPx / heightOf(scene)),
    isCramped,
    topPx,
    widthPx: scene.widthPx,
    heightPx: heightOf(scene),
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

interface Ready {
  prepared: TimelineStory;
  environment: Environment;
}

const ready = new WeakMap<Story, Ready>();

/**
 * Kept from one layout to the next: results are cached by them, and a picture is laid out several
 * times, one of each event of a story.
 */
function readyFor(story: Story, language: Language, { measureText }: PictureTools): Ready {
  const known = ready.get(story);
  const before = known?.environment;
  if (known && before?.language === language && before.measureText === measureText) return known;
  const made = {
    prepared: prepareStory(story, language),
    environment: { measureText, language, mostTitleLines },
  };
  ready.set(story, made);
  return made;
}

/** What the page keeps free for labels is left out where there are none. */
function topOf({ axis, bars, marks, clusters, labels }: Scene): number {
  if (labels.length > 0) return 0;
  const tops = [...bars, ...marks, ...clusters].map(({ y, sizePx }) => y - sizePx / 2);
  return Math.max(0, Math.min(axis.y, ...tops) - aboveAxisPx);
}

const heightOf = (scene: Scene) => scene.heightPx - topOf(scene);

const isBetween = (value: number, from: number, to: number) => value > from && value < to;

const isWhole = ({ lines }: Label) => !lines.at(-1)?.text.endsWith('…');
