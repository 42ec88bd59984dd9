import type { Environment } from '../../timeline/layout/environment.ts';
import { textStyles } from '../../timeline/layout/textRoles.ts';
import { shapeLine } from './shapeLine.ts';
import { loadTypefaces } from './typefaces.ts';

/**
 * The families in which the page sets the timeline; as in app/style/tokens.css, without the system
 * fonts.
 */
export const sansFamilies = ['Source Sans 3', 'Noto Naskh Arabic'] as const;

/**
 * Measures lines as the page does, without a browser: in the page's own fonts, to half a pixel.
 * Results are cached. See `Environment`.
 */
export async function loadTextMeasure(): Promise<Environment['measureText']> {
  const typefaces = await loadTypefaces();
  const known = new Map<string, number>();
  return (text, role) => {
    const key = `${role} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    const { sizePx, weight } = textStyles[role];
    const runs = shapeLine(text, { families: sansFamilies, sizePx, weight }, typefaces);
    const measured = runs.reduce((sum, { widthPx }) => sum + widthPx, 0);
    known.set(key, measured);
    return measured;
  };
}
