import { leastOfRatioPx, parseFrameHeight, usualHeightPx } from './frameHeight.ts';

/**
 * A rule for the style sheet of the page around, which keeps a figure's or an element's place until
 * the script is there: only that page's own style sheet can, under a policy without inline styles.
 * Where no script runs nothing is kept, since nothing comes; nor on paper, where the words stand.
 * The margin that browsers give a figure is taken away, as the script does.
 *
 * @param height as the option is written; absent, or no height: the usual one
 */
export function writePlaceStyle(story: string, height: string | undefined): string {
  const chosen = parseFrameHeight(height ?? '');
  const size =
    chosen?.kind === 'ratio'
      ? `aspect-ratio: ${chosen.width} / ${chosen.height}; min-height: ${leastOfRatioPx}px`
      : `min-height: ${chosen?.px ?? usualHeightPx}px`;
  const id = JSON.stringify(story);
  return `figure[data-sourceline=${id}] { margin: 0 }\n@media screen and (scripting: enabled) {\n  [data-sourceline=${id}], source-line[story=${id}] { display: block; ${size} }\n}\n`;
}
