import { sansFamilies } from '../site/type/textMeasure.ts';
import { shapeLine } from '../site/type/shapeLine.ts';
import type { Typefaces } from '../site/type/typefaces.ts';

/** The type of a line in a picture, apart from its drawing. Sizes in pixels, at a scale of 1. */
export interface PictureType {
  families: readonly string[];
  sizePx: number;
  lineHeightPx: number;
  weight: number;
  /** The name of a colour of the design. */
  ink: '--ink' | '--ink-soft';
  /** Whether its lines are balanced. */
  isEven?: boolean;
}

const serif = ['Source Serif 4', ...sansFamilies.slice(1)];

export const pictureTypes: Readonly<
  Record<'title' | 'about' | 'event' | 'outlet' | 'words', PictureType>
> = {
  title: { families: serif, sizePx: 26, lineHeightPx: 31, weight: 600, ink: '--ink', isEven: true },
  about: { families: sansFamilies, sizePx: 14, lineHeightPx: 19, weight: 400, ink: '--ink-soft' },
  event: { families: sansFamilies, sizePx: 16, lineHeightPx: 21, weight: 600, ink: '--ink' },
  outlet: { families: sansFamilies, sizePx: 14, lineHeightPx: 20, weight: 600, ink: '--ink' },
  words: { families: serif, sizePx: 16, lineHeightPx: 22, weight: 400, ink: '--ink' },
};

/** The same type, larger or smaller. */
const resize = (type: PictureType, ratio: number): PictureType => ({
  ...type,
  sizePx: type.sizePx * ratio,
  lineHeightPx: type.lineHeightPx * ratio,
});

/** Sizes of the title, largest first. */
export const titleTypes: readonly PictureType[] = [1, 0.85, 0.7].map((ratio) =>
  resize(pictureTypes.title, ratio),
);

/** The width of a line in pixels, in the page's own fonts. */
export function widthOfLine(text: string, type: PictureType, typefaces: Typefaces): number {
  return shapeLine(text, type, typefaces).reduce((sum, { widthPx }) => sum + widthPx, 0);
}
