import { leastOfRatioPx, parseFrameHeight, usualHeightPx } from '../frameHeight.ts';

/**
 * On paper a frame is a window onto a part, and often empty: it is replaced by the element's own
 * words, at their full height, or, if it has none, by a link to the story. `!important`, since the
 * page's own rules for the height of `source-line` would otherwise win.
 */
const onPaper = `a{display:none}
@media print{
:host(:not([hidden])){height:auto!important;min-height:0!important;max-height:none!important;aspect-ratio:auto!important;overflow:visible!important}
slot,slot[hidden]{display:block}
iframe{display:none}
a.only{display:block}
}`;

/**
 * The styles inside the element. Its height is there from the start and depends on nothing that
 * loads; the page's own rules for `source-line` win over it. A constructed style sheet is not
 * subject to the page's policy, as an inline style would be.
 *
 * @param isReset a rule of the page for all elements has taken the layout from it: then this wins over
 *   all the page's rules
 */
export function frameStyle(height: string | null, isReset = false): string {
  const chosen = parseFrameHeight(height ?? '');
  const size =
    chosen?.kind === 'ratio'
      ? `aspect-ratio:${chosen.width}/${chosen.height};min-height:${leastOfRatioPx}px`
      : `height:${chosen?.px ?? usualHeightPx}px`;
  // With a width of its own: a ratio and a minimum height would otherwise make it wider than its
  // column.
  const layout = `display:block;position:relative;box-sizing:border-box;width:100%;overflow:auto;${size}`;
  return `:host{${isReset ? layout.replace(/;|$/g, '!important$&') : layout}}
:host([hidden]),slot[hidden]{display:none}
slot{display:block}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0}
slot:not([hidden])+iframe{opacity:0;pointer-events:none}
${onPaper}`;
}
