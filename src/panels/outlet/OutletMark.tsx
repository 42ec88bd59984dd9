import { hueClass, shapeNumber } from '../../timeline/draw/outletShapes.ts';

/**
 * An outlet's mark: a hue and a shape. It is nothing to screen readers, since the name is always
 * beside it. One element, which the styles cut out: a story's page has hundreds of them, and a
 * drawing of each was a tenth of what the page took to load.
 */
export function OutletMark({ ordinal }: { ordinal: number }) {
  return (
    <span className={`outlet-mark ${hueClass(ordinal)} outlet-shape-${shapeNumber(ordinal)}`} />
  );
}
