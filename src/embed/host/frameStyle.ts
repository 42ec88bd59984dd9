import { leastOfRatioPx, parseFrameHeight, usualHeightPx } from '../frameHeight.ts';

/**
 * On paper a frame is a window on a part, and often empty: the element's own words stand there, at
 * their full height, or, where it has none, a link to the story. `!important`, since rules of the
 * page for the height of `source-line` would go before it.
 */
const onPaper = `a{display:none}
@media print{
:host(:not([hidden])){height:auto!important;min-height:0!important;aspect-ratio:auto!important;overflow:visible!important}
slot,slot[hidden]{display:block}
iframe{display:none}
:host(:empty) a{display:block}
}`;

/**
 * The style of the element's inside. Its height is there from the start and depends on nothing that
 * loads; rules of the page for `source-line` go before it. A sheet made by script needs no leave of
 * the page's policy, as an inline style would.
 */
export function frameStyle(height: string | null): string {
  const chosen = parseFrameHeight(height ?? '');
  const size =
    chosen?.kind === 'ratio'
      ? `aspect-ratio:${chosen.width}/${chosen.height};min-height:${leastOfRatioPx}px`
      : `height:${chosen?.px ?? usualHeightPx}px`;
  // With a width of its own: a ratio and a least height would else make it wider than its column.
  return `:host{display:block;box-sizing:border-box;width:100%;position:relative;overflow:auto;${size}}
:host([hidden]),slot[hidden]{display:none}
slot{display:block}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0}
slot:not([hidden])+iframe{opacity:0;pointer-events:none}
${onPaper}`;
}
