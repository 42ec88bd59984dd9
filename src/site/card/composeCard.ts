import type { Language } from '../../language/english.ts';
import type { Story } from '../../story/model/story.ts';
import { sceneColours } from '../picture/sceneColours.ts';
import type { Typefaces } from '../type/typefaces.ts';
import {
  cardPx,
  headlineLine,
  headlineSizesPx,
  headlineWeight,
  marginPx,
  headlineRoomPx,
} from './cardSizes.ts';
import { drawEvents } from './drawEvents.ts';
import { drawOutlets } from './drawOutlets.ts';
import { strongestEvents } from './strongestEvents.ts';
import type { CardDrawing } from './cardDrawing.ts';
import { createTypesetter } from './typesetter.ts';

const colours = sceneColours('light');
const colour = (name: string) => colours.get(name) ?? '#000000';
const serif = ['Source Serif 4', 'Noto Naskh Arabic'];

/**
 * Draws the picture that networks show for a link to a story, as SVG with all text as outlines: its
 * headline, its most important events along a time line with the marks of those who reported them,
 * and a key to the marks. Returns `null` if a text contains a character that none of the page's
 * fonts has.
 */
export function composeCard(story: Story, language: Language, typefaces: Typefaces): string | null {
  const { direction } = language;
  const typesetter = createTypesetter(typefaces, direction, story.language);
  const { width, height } = cardPx;
  const fromStart = (px: number) => (direction === 'rtl' ? width - px : px);
  const drawing: CardDrawing = { story, language, typesetter, fromStart, colour };
  const parts = [
    `<rect width="${width}" height="${height}" fill="${colour('--paper')}"/>`,
    drawHeadline(drawing),
    drawEvents(drawing, strongestEvents(story.dated)),
    drawOutlets(drawing),
  ];
  if (typesetter.hasHole()) return null;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}

/** Above the time line. */
function drawHeadline({ story, typesetter, fromStart, colour }: CardDrawing): string {
  const roomPx = cardPx.width - 2 * marginPx;
  const sizes = headlineSizesPx.map((sizePx) => {
    const type = { families: serif, sizePx, weight: headlineWeight };
    const mostLines = Math.floor(headlineRoomPx / (sizePx * headlineLine));
    return { type, ...typesetter.wrap(story.title, type, roomPx, mostLines) };
  });
  const set = sizes.find(({ isCut }) => !isCut) ?? sizes.at(-1);
  if (!set) return '';
  const linePx = set.type.sizePx * headlineLine;
  const lines = set.lines.map((line, n) =>
    typesetter.line(line, set.type, {
      x: fromStart(marginPx),
      y: Math.round(marginPx + set.type.sizePx * 0.8 + n * linePx),
    }),
  );
  return `<g fill="${colour('--ink')}">${lines.join('')}</g>`;
}
