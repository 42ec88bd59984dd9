import { options } from 'preact';

/**
 * Preact writes `tabIndex` verbatim, but SVG elements only know `tabindex`, so every mark would
 * become a tab stop. Call it once, before anything is rendered.
 */
export function writeTabIndexInDrawings(): void {
  const handle = options.vnode?.bind(options);
  options.vnode = (vnode) => {
    const { type, props } = vnode;
    if (typeof type === 'string' && 'tabIndex' in props) {
      const { tabIndex } = props;
      Object.assign(props, { tabindex: tabIndex, tabIndex: undefined });
    }
    handle?.(vnode);
  };
}
