import { leastOfRatioPx, parseFrameHeight, usualHeightPx } from '../frameHeight.ts';

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
slot:not([hidden])+iframe{opacity:0;pointer-events:none}`;
}
