import { leastOfRatioPx, parseFrameHeight, usualHeightPx } from './frameHeight.ts';

/**
 * A rule for the surrounding page's style sheet, which reserves the place of a figure or element
 * until the script has loaded: under a policy without inline styles only that page's own style sheet
 * can. Without scripts nothing is reserved, since nothing will come; nor on paper, where the words
 * are shown. The browsers' margin around a figure is removed, as the script does.
 *
 * @param height as the option is written; omitted or invalid: the default one
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
