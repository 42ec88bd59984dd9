import { options } from 'preact';

/**
 * Preact writes `tabIndex` as it stands, and an element of SVG knows `tabindex` only, so that every
 * mark would be a stop of the Tab key. To be called once, before anything is rendered.
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
