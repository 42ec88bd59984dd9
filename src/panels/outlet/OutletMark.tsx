import { hueClass, outletShape, shapeBox } from '../../timeline/draw/outletShapes.ts';

/**
 * An outlet's mark: a hue and a shape. It is hidden from screen readers, since the name is always
 * beside it.
 */
export function OutletMark({ ordinal }: { ordinal: number }) {
  return (
    <svg
      className={`outlet-mark ${hueClass(ordinal)}`}
      viewBox={`0 0 ${shapeBox} ${shapeBox}`}
      aria-hidden="true"
    >
      <path d={outletShape(ordinal)} />
    </svg>
  );
}
